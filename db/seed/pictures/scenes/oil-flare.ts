import { houses } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  circle,
  ellipse,
  glow,
  path,
  rect,
  ridge,
  ripples,
  shade,
  sky,
  stars,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

const pump = (fill: string) =>
  stroke("M-70 0 L0 -150 L70 0 M-40 -60 H40", fill, 12) +
  at(
    0,
    -152,
    rect(-150, -12, 270, 24, fill) +
      path("M-150 -12 Q-196 10 -182 86 L-150 70Z", fill) +
      circle(112, 34, 42, fill),
    1,
    -9,
  ) +
  stroke("M-176 -70 V0", fill, 5);

export function oilFlare() {
  const flame = (scale: number, color: string) =>
    at(
      1120,
      482,
      path(
        "M-40 0 C-130 -90 -60 -190 -96 -300 C-10 -260 -6 -330 40 -420 C50 -330 130 -290 104 -170 C160 -200 150 -90 44 0Z",
        color,
      ),
      scale,
    );
  return [
    sky([0, "#0f1226"], [0.4, "#2a2346"], [0.62, "#6f2c3c"], [0.74, "#c2502f"]),
    stars(13, 90, 380),
    glow(1130, 320, 720, ink.ember, 0.85),
    ridge(14, 730, 10, "#3b1b2a"),
    houses(15, 60, 520, 742, 60, "#2d1622", ink.gold),
    times(
      4,
      (k) => rect(600 + k * 104, 660, 84, 86, "#24131d") + ellipse(642 + k * 104, 660, 42, 10, "#3a1d28"),
    ),
    stroke("M1108 742 L1120 482 M1132 742 L1122 482", ink.black, 9),
    stroke("M1110 700 L1130 640 L1112 580 L1126 530 L1118 500", ink.black, 4),
    flame(1, ink.red),
    flame(0.74, ink.ember),
    flame(0.48, ink.gold),
    flame(0.24, ink.cream),
    shade(0, 742, 1600, 258, [
      [0, "#2b121a"],
      [1, "#0c0a12"],
    ]),
    at(340, 800, pump(ink.black), 1.25),
    at(1420, 778, `<g transform="scale(-1 1)">${pump(ink.black)}</g>`, 0.82),
    ripples(16, 752, 1000, ink.ember, { count: 90, alpha: 0.75, from: 980, to: 1280 }),
    ripples(17, 752, 1000, ink.gold, { count: 40, alpha: 0.7, from: 1060, to: 1190 }),
    ripples(18, 760, 1000, ink.rose, { count: 40, alpha: 0.18, from: 0, to: 1600 }),
  ].join("");
}

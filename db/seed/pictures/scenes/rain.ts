import { houses } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  circle,
  clip,
  ellipse,
  glow,
  path,
  randomFrom,
  rect,
  ripples,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function rain() {
  const random = randomFrom(241);
  const drops = times(190, () => {
    const x = random(-60, 1660);
    const y = random(60, 1000);
    const far = random(26, 86);
    return stroke(`M${x} ${y} l${-far * 0.26} ${far}`, "#dfe8ea", random(1, 2.6), 0.42);
  });
  const cloud = (x: number, y: number, s: number, fill: string) =>
    at(
      x,
      y,
      ellipse(0, 0, 230, 62, fill) +
        circle(-110, -36, 80, fill) +
        circle(10, -66, 104, fill) +
        circle(124, -30, 76, fill),
      s,
    );
  const city =
    houses(242, -20, 1640, 700, 330, "#3a4c59", ink.gold) +
    houses(243, -20, 520, 742, 440, "#26343f", ink.gold) +
    houses(244, 1060, 1640, 742, 400, "#26343f", ink.gold);
  const umbrella = (fill: string) =>
    path(
      "M-96 0 Q-90 -96 0 -100 Q90 -96 96 0 Q72 -18 48 0 Q24 -18 0 0 Q-24 -18 -48 0 Q-72 -18 -96 0Z",
      fill,
    ) +
    stroke("M0 -112 V96", ink.black, 6) +
    path("M-30 196 L-38 44 Q0 -4 38 44 L30 196Z", ink.black) +
    circle(6, 14, 24, ink.black) +
    stroke("M-14 196 V250 M14 196 V250", ink.black, 14);
  return [
    sky([0, "#3d4f5c"], [0.4, "#6d838d"], [0.7, "#b9c0b4"]),
    houses(245, -20, 1640, 640, 230, "#5f747e"),
    city,
    cloud(260, 110, 1.5, "#2f3f4a"),
    cloud(820, 70, 1.7, "#394b57"),
    cloud(1380, 120, 1.5, "#2c3a45"),
    shade(0, 736, 1600, 264, [
      [0, "#5b6a70"],
      [0.3, "#37474f"],
      [1, "#1a242b"],
    ]),
    clip(
      rect(0, 738, 1600, 262, "#fff"),
      `<g transform="translate(0 1480) scale(1 -1)" opacity=".26">${city}</g>`,
    ),
    ripples(246, 745, 1000, ink.gold, { count: 80, alpha: 0.6, from: 0, to: 1600 }),
    at(700, 760, umbrella(ink.red), 0.82),
    at(760, 990, `<g transform="scale(.82 -.5)" opacity=".3">${umbrella(ink.red)}</g>`),
    at(940, 722, umbrella(ink.black), 0.6),
    at(430, 716, umbrella("#20303a"), 0.56),
    stroke("M1240 900 V380 Q1240 330 1180 330", ink.black, 13),
    glow(1176, 344, 220, "#ffdf9a", 0.85),
    ellipse(1176, 342, 36, 12, "#fff1c8"),
    times(26, () => {
      const x = random(0, 1600);
      const y = random(790, 990);
      return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${random(12, 34).toFixed(0)}" ry="5" fill="none" stroke="#cfdadd" stroke-width="2" opacity=".5"/>`;
    }),
    drops,
  ].join("");
}

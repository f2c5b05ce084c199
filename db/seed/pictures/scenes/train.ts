import { houses, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  circle,
  glow,
  path,
  polygon,
  rect,
  ridge,
  ripples,
  shade,
  sky,
  stars,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function train() {
  const car = (k: number) =>
    at(
      k * 232,
      0,
      rect(0, -104, 224, 104, ink.oxblood, 1, 10) +
        rect(0, -42, 224, 9, ink.sand) +
        times(6, (w) => rect(16 + w * 34, -88, 24, 34, ink.gold, 1, 4)) +
        circle(46, 4, 13, ink.black) +
        circle(178, 4, 13, ink.black),
    );
  return [
    sky([0, "#0e1430"], [0.45, "#29376a"], [0.66, "#6c6a94"]),
    stars(121, 170, 520),
    circle(300, 230, 74, ink.cream),
    glow(300, 230, 260, ink.cream, 0.35),
    ridge(122, 640, 46, "#3a4170"),
    ridge(123, 690, 26, "#2a305a"),
    palmTree(1220, 736, 210, 14, "#1d2346", 3),
    palmTree(1300, 740, 270, -20, "#1d2346", 4),
    palmTree(1380, 736, 190, 10, "#1d2346", 5),
    houses(124, 40, 360, 740, 70, "#1d2346", ink.gold),
    shade(0, 730, 1600, 270, [
      [0, "#222a52"],
      [1, "#0a0d1f"],
    ]),
    rect(0, 776, 1600, 12, ink.black),
    at(
      -40,
      764,
      times(5, car) +
        at(
          1160,
          0,
          path("M0 -104 H120 Q236 -96 262 -8 V0 H0Z", ink.red) +
            path("M96 -84 H140 Q190 -76 206 -48 H96Z", ink.cream) +
            rect(0, -42, 240, 9, ink.sand) +
            circle(50, 4, 13, ink.black) +
            circle(196, 4, 13, ink.black),
        ),
    ),
    polygon(
      [
        [1216, 746],
        [1640, 690],
        [1640, 830],
      ],
      ink.gold,
      0.34,
    ),
    glow(1216, 744, 90, ink.cream, 0.9),
    times(30, (k) => rect(k * 56, 788, 30, 8, "#3a2c2a")),
    times(5, (k) =>
      stroke(
        `M${130 + k * 370} 800 V470 M${96 + k * 370} 506 H${164 + k * 370} M${104 + k * 370} 536 H${156 + k * 370}`,
        ink.black,
        7,
      ),
    ),
    times(5, (k) =>
      stroke(`M${-240 + k * 370} 506 q185 54 370 0 M${-240 + k * 370} 536 q185 54 370 0`, ink.black, 2),
    ),
    ripples(125, 810, 940, ink.gold, { count: 60, alpha: 0.3, from: 0, to: 1240 }),
    times(60, (k) =>
      stroke(
        `M${(k * 173) % 1600} 1004 q${(k % 5) * 6 - 12} -40 ${(k % 7) * 8 - 24} -${60 + ((k * 29) % 90)}`,
        "#0d122a",
        5,
      ),
    ),
  ].join("");
}

import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  blur,
  circle,
  ellipse,
  path,
  polygon,
  rect,
  shade,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function theatre() {
  const fold = (x: number, w: number, k: number, side: number) => {
    const sweep = side * (40 + k * 16);
    return path(
      `M${x} -10 H${x + w} Q${x + w - sweep * 0.4} 520 ${x + w - sweep} 1010 H${x - sweep} Q${x - sweep * 0.4} 520 ${x} -10Z`,
      ["#7d1a17", "#b4281f", "#932019", "#c93a2b", "#6a1412"][k % 5] ?? ink.red,
    );
  };
  return [
    rect(0, 0, 1600, 1000, "#160c10"),
    shade(0, 700, 1600, 300, [
      [0, "#4c2c20"],
      [1, "#1f120f"],
    ]),
    times(15, (k) => stroke(`M${800 + (k - 7) * 50} 700 L${800 + (k - 7) * 210} 1000`, "#160c0a", 3, 0.7)),
    blur(
      polygon(
        [
          [760, -40],
          [860, -40],
          [1080, 840],
          [520, 840],
        ],
        "#ffe9bd",
        0.34,
      ),
      16,
    ),
    ellipse(800, 836, 300, 66, "#ffe3ab", 0.85),
    ellipse(800, 836, 220, 46, "#fff5dc", 0.9),
    at(
      800,
      838,
      stroke(
        "M-36 0 L-30 -104 M36 0 L30 -104 M-30 -104 H30 M-30 -104 V-196 M-30 -196 Q0 -210 30 -196 V-104",
        ink.black,
        12,
      ) +
        polygon(
          [
            [-36, 0],
            [36, 0],
            [120, 54],
            [20, 60],
          ],
          ink.black,
          0.35,
        ),
    ),
    times(7, (k) => fold(-60 + k * 72, 76, k, 1)),
    times(7, (k) => fold(1160 + k * 72, 76, 6 - k, -1)),
    path(
      "M0 0 H1600 V130 Q1500 250 1400 150 Q1300 262 1200 150 Q1100 262 1000 150 Q900 262 800 150 Q700 262 600 150 Q500 262 400 150 Q300 262 200 150 Q100 250 0 130Z",
      "#5d1210",
    ),
    path(
      "M0 0 H1600 V84 Q1500 200 1400 100 Q1300 212 1200 100 Q1100 212 1000 100 Q900 212 800 100 Q700 212 600 100 Q500 212 400 100 Q300 212 200 100 Q100 200 0 84Z",
      "#a3251d",
    ),
    stroke(
      "M0 84 Q100 200 200 100 Q300 212 400 100 Q500 212 600 100 Q700 212 800 100 Q900 212 1000 100 Q1100 212 1200 100 Q1300 212 1400 100 Q1500 200 1600 84",
      ink.gold,
      9,
    ),
    times(
      14,
      (k) => ellipse(60 + k * 114, 1008, 54, 62, "#0b0608") + circle(60 + k * 114, 936, 34, "#0b0608"),
    ),
  ].join("");
}

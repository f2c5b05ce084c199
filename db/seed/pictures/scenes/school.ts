import { ink } from "@/db/seed/pictures/palette";
import { at, circle, polygon, rect, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function school() {
  const desk = (fill: string) =>
    polygon(
      [
        [-120, -70],
        [120, -70],
        [142, -40],
        [-142, -40],
      ],
      fill,
    ) +
    rect(-142, -40, 284, 14, "#5c3421") +
    stroke("M-126 -26 V60 M126 -26 V60", "#3b2318", 11) +
    rect(-104, 20, 208, 14, "#7b4a2d") +
    rect(-62, -84, 60, 15, ink.red) +
    rect(-58, -96, 54, 13, ink.deep) +
    polygon(
      [
        [20, -62],
        [86, -66],
        [92, -48],
        [22, -46],
      ],
      ink.cream,
    );
  const windows = times(3, (k) => {
    const x = 90 + k * 210;
    return (
      rect(x - 12, 108, 184, 324, "#b99a6d") +
      shade(x, 120, 160, 300, [
        [0, "#cfe0df"],
        [1, "#fdf3d3"],
      ]) +
      stroke(`M${x + 80} 120 v300 M${x} 270 h160`, "#b99a6d", 9)
    );
  });
  return [
    sky([0, "#e9d5ac"], [0.62, "#d9bb88"], [0.63, "#a77646"], [1, "#6d452a"]),
    rect(0, 560, 1600, 66, ink.palm),
    rect(0, 552, 1600, 9, ink.cream),
    windows,
    rect(828, 120, 640, 340, "#6f4a2e", 1, 8),
    rect(846, 138, 604, 304, "#2f4a3d"),
    stroke("M900 250 h300 M900 306 h220 M900 362 h360", ink.cream, 6, 0.55),
    stroke(
      "M1282 262 a58 58 0 1 1 116 0 a58 58 0 1 1 -116 0 M1340 204 q-44 58 0 116 M1340 204 q44 58 0 116 M1286 242 h108 M1286 284 h108",
      ink.gold,
      5,
      0.8,
    ),
    rect(860, 452, 90, 12, ink.cream),
    times(11, (k) => stroke(`M${-60 + k * 170} 1000 L${300 + k * 108} 626`, "#5a3822", 3, 0.5)),
    at(520, 680, desk("#b47a49"), 0.78),
    at(850, 680, desk("#b47a49"), 0.78),
    at(1180, 680, desk("#b47a49"), 0.78),
    at(360, 820, desk("#c58a54"), 1.1),
    at(800, 820, desk("#c58a54"), 1.1),
    at(1240, 820, desk("#c58a54"), 1.1),
    times(3, (k) =>
      polygon(
        [
          [90 + k * 210, 120],
          [250 + k * 210, 120],
          [980 + k * 250, 1000],
          [620 + k * 250, 1000],
        ],
        "#fff3cd",
        0.2,
      ),
    ),
    times(46, (k) => circle(300 + ((k * 167) % 900), 200 + ((k * 229) % 700), 1.5 + (k % 3), ink.cream, 0.6)),
  ].join("");
}

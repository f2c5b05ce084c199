import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  birds,
  circle,
  glow,
  polygon,
  rect,
  ridge,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function road() {
  const truck = (fill: string, box: string) =>
    rect(-92, -176, 184, 150, box, 1, 6) +
    rect(-78, -122, 156, 96, fill, 1, 12) +
    rect(-64, -112, 128, 42, "#cfdde0", 1, 6) +
    circle(-56, -44, 11, ink.cream) +
    circle(56, -44, 11, ink.cream) +
    rect(-44, -54, 88, 20, ink.black) +
    rect(-86, -26, 40, 28, ink.black) +
    rect(46, -26, 40, 28, ink.black);
  return [
    sky([0, "#d97f5a"], [0.28, "#eeb073"], [0.46, "#f9e2b0"]),
    glow(800, 420, 500, "#fff2cc", 1),
    circle(800, 404, 122, "#fff7e0"),
    ridge(131, 432, 26, "#cf9a6b"),
    ridge(132, 462, 12, "#c07d4b"),
    shade(0, 468, 1600, 532, [
      [0, "#d9a263"],
      [1, "#9b5b32"],
    ]),
    polygon(
      [
        [788, 468],
        [812, 468],
        [1420, 1000],
        [180, 1000],
      ],
      "#4a3c3a",
    ),
    polygon(
      [
        [796, 468],
        [801, 468],
        [812, 1000],
        [788, 1000],
      ],
      "#00000000",
    ),
    times(9, (k) => {
      const near = ((k + 1) / 9) ** 2.1;
      const far = near * 0.86;
      const y = (d: number) => 470 + d * 530;
      return polygon(
        [
          [800 - far * 7, y(far)],
          [800 + far * 7, y(far)],
          [800 + near * 9, y(near)],
          [800 - near * 9, y(near)],
        ],
        ink.cream,
      );
    }),
    stroke("M788 468 L180 1000", ink.gold, 6),
    stroke("M812 468 L1420 1000", ink.gold, 6),
    times(14, (k) => {
      const d = ((k + 1) / 14) ** 2;
      return [-1, 1]
        .map((side) =>
          stroke(`M${800 + side * (26 + d * 900)} ${472 + d * 528} v${-90 * d - 4}`, ink.soft, 1 + d * 7),
        )
        .join("");
    }),
    at(770, 566, truck(ink.clay, ink.soft), 0.34),
    at(704, 680, truck(ink.deep, "#e9d8b6"), 0.68),
    at(560, 880, truck(ink.red, "#f0e2c6"), 1.42),
    polygon(
      [
        [430, 886],
        [690, 886],
        [560, 990],
        [250, 990],
      ],
      ink.black,
      0.25,
    ),
    at(940, 640, truck("#6b4a3f", ink.oxblood), 0.5),
    birds(1150, 200, ink.oxblood, 1.1),
  ].join("");
}

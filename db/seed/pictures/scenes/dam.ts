import { ink } from "@/db/seed/pictures/palette";
import {
  birds,
  circle,
  path,
  polygon,
  rect,
  ridge,
  ripples,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function dam() {
  const fall = (x: number, lean: number, k: number) =>
    path(
      `M${x - 34} 470 Q${x - 46 + lean} 640 ${x - 96 + lean * 1.4} 862 H${x + 96 + lean * 1.4} Q${x + 50 + lean} 640 ${x + 34} 470Z`,
      "#f3f1e6",
      0.94,
    ) +
    times(7, (c) =>
      stroke(
        `M${x - 24 + c * 8} 480 Q${x - 36 + lean + c * 12} 650 ${x - 80 + lean * 1.4 + c * 27} 850`,
        ink.river,
        3,
        0.5 - (k % 2) * 0.1,
      ),
    );
  return [
    sky([0, "#9db3b5"], [0.3, "#d8d6bd"], [0.5, "#f2dfb5"]),
    circle(1180, 190, 74, "#fbf0cf"),
    ridge(101, 300, 90, "#93a39d", 4),
    ridge(102, 350, 70, "#748a86", 3),
    shade(300, 360, 1000, 120, [
      [0, "#b9cdd0"],
      [1, ink.river],
    ]),
    ripples(103, 368, 440, ink.cream, { count: 40, alpha: 0.6, from: 320, to: 1280 }),
    path("M230 430 Q800 556 1370 430 L1290 930 Q800 1010 310 930Z", ink.sand),
    path("M230 430 Q800 556 1370 430 L1352 540 Q800 650 248 540Z", "#efe0c0"),
    times(15, (k) => {
      const x = 270 + k * 76;
      const drop = 62 * (1 - ((x - 800) / 570) ** 2);
      return stroke(`M${x} ${432 + drop} L${800 + (x - 800) * 0.87} 960`, "#b89a6d", 2.5, 0.55);
    }),
    times(9, (k) => {
      const x = 320 + k * 120;
      const y = 430 + 62 * (1 - ((x - 800) / 570) ** 2);
      return rect(x - 12, y - 34, 24, 44, k === 4 ? ink.red : ink.clay);
    }),
    fall(560, -18, 0),
    fall(800, 0, 1),
    fall(1040, 18, 0),
    polygon(
      [
        [0, 250],
        [150, 300],
        [300, 430],
        [270, 560],
        [380, 760],
        [340, 1000],
        [0, 1000],
      ],
      "#6f4a35",
    ),
    polygon(
      [
        [0, 420],
        [120, 480],
        [210, 640],
        [190, 800],
        [280, 1000],
        [0, 1000],
      ],
      "#51352a",
    ),
    polygon(
      [
        [1600, 220],
        [1430, 320],
        [1300, 430],
        [1340, 600],
        [1220, 780],
        [1270, 1000],
        [1600, 1000],
      ],
      "#7d553b",
    ),
    polygon(
      [
        [1600, 420],
        [1490, 500],
        [1400, 680],
        [1430, 830],
        [1330, 1000],
        [1600, 1000],
      ],
      "#563828",
    ),
    path("M260 1000 Q400 862 800 866 Q1200 862 1340 1000Z", ink.deep),
    times(34, (k) => circle(430 + k * 22, 866 + ((k * 37) % 22), 16 + ((k * 13) % 26), "#f7f5ec", 0.75)),
    birds(640, 150, ink.soft, 1),
  ].join("");
}

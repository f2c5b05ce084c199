import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, path, polygon, rect, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function oud() {
  const bowl =
    "M0 -392 C150 -300 300 -70 276 130 C256 300 116 384 0 384 C-116 384 -256 300 -276 130 C-300 -70 -150 -300 0 -392Z";
  const rose = (x: number, y: number, r: number) =>
    circle(x, y, r * 1.14, "#5f2f1b") +
    circle(x, y, r, "#1d110c") +
    times(12, (k) =>
      at(
        x,
        y,
        stroke(
          `M0 ${-r * 0.95} Q${r * 0.3} ${-r * 0.5} 0 0 Q${-r * 0.3} ${-r * 0.5} 0 ${-r * 0.95}`,
          ink.gold,
          4,
        ),
        1,
        k * 30,
      ),
    ) +
    circle(x, y, r * 0.2, ink.gold);
  const body =
    at(-26, 30, path(bowl, "#5c3019")) +
    at(-14, 16, path(bowl, "#8a4f2b")) +
    path(bowl, "#d9a25e") +
    path(
      "M0 -392 C150 -300 300 -70 276 130 C256 300 116 384 0 384 C120 230 110 -160 0 -392Z",
      "#e8b974",
      0.7,
    ) +
    times(9, (k) =>
      stroke(
        `M${-140 + k * 35} ${-120 - Math.abs(k - 4) * -20} q4 200 ${(4 - k) * 9} 330`,
        "#b87f42",
        2,
        0.5,
      ),
    ) +
    rose(0, -60, 92) +
    rose(-104, 106, 34) +
    rose(104, 106, 34) +
    rect(-96, 214, 192, 22, "#3a1d12", 1, 6) +
    polygon(
      [
        [-40, -340],
        [40, -340],
        [26, -860],
        [-26, -860],
      ],
      "#3a1d12",
    ) +
    at(
      0,
      -860,
      polygon(
        [
          [-28, 10],
          [28, 10],
          [16, -250],
          [-16, -250],
        ],
        "#2a140d",
      ) + times(6, (k) => rect(-62, -40 - k * 34, 124, 9, ink.gold, 1, 4)),
      1,
      -52,
    ) +
    times(11, (k) => stroke(`M${-46 + k * 9.2} 222 L${-18 + k * 3.6} -856`, ink.cream, 1.8, 0.9));
  return [
    sky([0, "#6b1613"], [0.55, ink.red], [1, "#5a110f"]),
    times(16, (k) =>
      at(
        1060,
        520,
        polygon(
          [
            [0, 0],
            [-80, -1500],
            [80, -1500],
          ],
          ink.black,
          0.09,
        ),
        1,
        k * 22.5,
      ),
    ),
    circle(1060, 520, 430, ink.gold, 0.16),
    circle(1060, 520, 330, ink.gold, 0.16),
    ellipse(900, 880, 640, 60, ink.black, 0.3),
    at(1040, 560, body, 0.98, -62),
    times(7, (k) =>
      stroke(`M${1330 - k * 20} ${880 - k * 12} q90 -40 180 0 t180 0`, ink.gold, 3, 0.12 + k * 0.07),
    ),
  ].join("");
}

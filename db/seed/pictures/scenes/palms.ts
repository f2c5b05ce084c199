import { figure, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { furrows } from "@/db/seed/pictures/scenes/furrows";
import { circle, glow, polygon, ridge, shade, sky, times } from "@/db/seed/pictures/shapes";

export function palms() {
  const rows = [
    { y: 600, h: 210, step: 92, start: -20, fill: "#8a9166" },
    { y: 650, h: 320, step: 168, start: 60, fill: ink.leaf },
    { y: 740, h: 480, step: 318, start: -60, fill: ink.palm },
  ];
  const shadow = (x: number, y: number, h: number) =>
    polygon(
      [
        [x - h * 0.03, y],
        [x + h * 0.03, y],
        [x - h * 0.46, y + h * 0.62],
        [x - h * 0.56, y + h * 0.62],
      ],
      ink.soft,
      0.28,
    );
  return [
    sky([0, "#f0d9a8"], [0.4, "#f7e8c4"], [0.6, "#f3cf8f"]),
    glow(1180, 330, 420, ink.cream, 1),
    circle(1180, 330, 84, "#fffaf0"),
    ridge(41, 560, 14, "#c9bd86"),
    shade(0, 580, 1600, 420, [
      [0, "#c39a5f"],
      [1, "#7b4d2f"],
    ]),
    furrows(1180, 580, 34, "#6b3f27", 0.32),
    rows
      .map(({ y, h, step, start, fill }, row) =>
        times(Math.ceil(1700 / step), (k) => {
          const x = start + k * step;
          return (
            shadow(x, y, h) +
            palmTree(x, y, h * (0.9 + ((k * 7) % 5) * 0.05), (k % 3) * 12 - 10, fill, row * 20 + k)
          );
        }),
      )
      .join(""),
    palmTree(1330, 1010, 900, 40, ink.grove, 51, ink.palm),
    figure(640, 842, 120, ink.oxblood),
    polygon(
      [
        [622, 842],
        [660, 842],
        [560, 930],
        [536, 930],
      ],
      ink.soft,
      0.3,
    ),
  ].join("");
}

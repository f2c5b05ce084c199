import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, polygon, rect, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function currency() {
  const coin = (x: number, y: number, rim: string, face: string) =>
    rect(x - 78, y, 156, 20, rim) +
    ellipse(x, y + 20, 78, 19, rim) +
    ellipse(x, y, 78, 19, face) +
    ellipse(x, y, 52, 12, rim, 0.5);
  const stack = (x: number, count: number, red: boolean) => {
    const rim = red ? ink.oxblood : "#a8752f";
    const face = red ? ink.red : ink.gold;
    return (
      polygon(
        [
          [x - 78, 850],
          [x + 78, 850],
          [x + 330, 1000],
          [x + 190, 1000],
        ],
        ink.black,
        0.16,
      ) +
      ellipse(x, 852, 84, 22, ink.black, 0.25) +
      times(count, (k) => coin(x + ((k * 7) % 5) - 2, 822 - k * 22, rim, face))
    );
  };
  const counts = [6, 9, 8, 13, 17, 15, 22];
  const tops = counts
    .map((count, k) => `${k === 0 ? "M" : "L"}${210 + k * 198} ${822 - count * 22 - 96}`)
    .join(" ");
  return [
    sky([0, "#e9dcc0"], [0.6, ink.paper], [1, "#e2cfa6"]),
    times(9, (k) => stroke(`M0 ${130 + k * 90} H1600`, ink.clay, 1.6, 0.28)),
    times(14, (k) => stroke(`M${60 + k * 120} 0 V850`, ink.clay, 1.6, 0.16)),
    circle(1250, 300, 230, ink.red, 0.12),
    circle(1250, 300, 160, ink.red, 0.14),
    shade(0, 850, 1600, 150, [
      [0, "#c7a873"],
      [1, "#a17a48"],
    ]),
    counts.map((count, k) => stack(210 + k * 198, count, k === 4)).join(""),
    `<path d="${tops}" fill="none" stroke="${ink.soft}" stroke-width="7" stroke-dasharray="2 17" stroke-linecap="round"/>`,
    counts
      .map((count, k) =>
        circle(210 + k * 198, 822 - count * 22 - 96, k === 4 ? 17 : 11, k === 4 ? ink.red : ink.soft),
      )
      .join(""),
    times(5, (k) =>
      at(
        120 + k * 44,
        940 - (k % 2) * 12,
        ellipse(0, 8, 44, 12, "#8a5f26") + ellipse(0, 0, 44, 12, ink.gold),
      ),
    ),
  ].join("");
}

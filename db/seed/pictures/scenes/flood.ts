import { houses, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  ellipse,
  randomFrom,
  rect,
  ridge,
  ripples,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function flood() {
  const random = randomFrom(77);
  const drowned = times(9, (k) => {
    const x = 90 + k * 62 + random(-18, 18);
    const y = 640 + k * 22;
    const h = 190 + k * 14;
    return (
      stroke(`M${x} ${y} q${random(-14, 14)} ${-h * 0.5} ${random(-10, 20)} ${-h}`, ink.abyss, 9 + k) +
      ellipse(x + 6, y - h, 60 + k * 5, 66 + k * 4, k % 2 ? ink.palm : "#4d6044") +
      ellipse(x, y + 6, 70, 8, "#93a7ac", 0.6)
    );
  });
  return [
    sky([0, "#5f7380"], [0.35, "#93a3a6"], [0.58, "#d8cfb8"]),
    times(7, (k) => ellipse(150 + k * 240, 120 + (k % 3) * 52, 260, 74, k % 2 ? "#566975" : "#6d808a", 0.75)),
    ridge(71, 560, 16, "#8b9a94"),
    houses(72, 760, 1640, 590, 120, "#6f6a62"),
    palmTree(1010, 592, 240, 14, "#4b5547", 3),
    palmTree(1330, 592, 290, -22, "#4b5547", 4),
    shade(0, 560, 1600, 440, [
      [0, "#b8b7a4"],
      [0.3, ink.river],
      [1, ink.abyss],
    ]),
    times(16, (k) => {
      const y = 590 + k * 27;
      return stroke(
        `M${-40 + (k % 3) * 60} ${y} q200 -16 400 0 t400 0 t400 0 t500 0`,
        k % 2 ? "#dfe2d8" : ink.deep,
        2 + k * 0.35,
        0.22,
      );
    }),
    houses(73, 1080, 1640, 730, 210, "#3b3a3a", ink.gold),
    at(
      0,
      1314,
      `<g transform="scale(1 -.8)" opacity=".3">${houses(73, 1080, 1640, 730, 210, "#1d2226")}</g>`,
    ),
    ripples(74, 736, 1000, "#dfe2d8", { count: 50, alpha: 0.3, from: 1080, to: 1600 }),
    drowned,
    stroke("M860 1000 V650", ink.cream, 16),
    times(8, (k) => rect(852, 660 + k * 44, 16, 20, ink.red)),
  ].join("");
}

import { houses, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { circle, ellipse, randomFrom, ridge, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function dust() {
  const random = randomFrom(83);
  const wall = times(46, (k) => {
    const x = 1640 - (k % 12) * 112 + random(-50, 50);
    const y = 180 + Math.floor(k / 12) * 165 + random(-60, 60) + (k % 12) * 22;
    return circle(
      x,
      y,
      random(110, 190),
      ["#b9743f", "#c98a51", "#a8622f", "#d39c62"][k % 4] ?? ink.clay,
      0.85,
    );
  });
  return [
    sky([0, "#c7924f"], [0.5, "#e8bf7e"], [0.75, "#d9a35c"]),
    circle(380, 300, 96, "#fbe6b4", 0.9),
    wall,
    ridge(84, 760, 12, "#9a5d2f"),
    houses(85, 0, 1100, 800, 170, "#5b3a22", ink.gold),
    shade(0, 790, 1600, 210, [
      [0, "#7b4a26"],
      [1, "#3f2717"],
    ]),
    times(70, () => {
      const y = random(560, 980);
      return stroke(
        `M${random(-100, 1500)} ${y} q120 ${random(-18, 18)} ${random(160, 420)} 0`,
        "#f0cf95",
        random(1, 5),
        0.35,
      );
    }),
    palmTree(260, 900, 470, -110, ink.black, 6),
    palmTree(470, 930, 380, -96, ink.black, 7),
    ellipse(900, 990, 900, 40, "#2f1d11"),
  ].join("");
}

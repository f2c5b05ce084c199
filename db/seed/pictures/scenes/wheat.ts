import { ink } from "@/db/seed/pictures/palette";
import { furrows } from "@/db/seed/pictures/scenes/furrows";
import {
  at,
  birds,
  circle,
  glow,
  path,
  randomFrom,
  ridge,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

const ear = (color: string, light: string) =>
  stroke("M0 0 Q-8 -170 4 -330", color, 7) +
  times(8, (k) => {
    const y = -330 - k * 23;
    return (
      at(-2, y, path("M0 0 Q-34 -14 -26 -56 Q2 -40 0 0Z", k % 2 ? color : light)) +
      at(6, y - 11, path("M0 0 Q34 -14 26 -56 Q-2 -40 0 0Z", k % 2 ? light : color)) +
      stroke(`M-24 ${y - 50} l-22 -62 M30 ${y - 60} l20 -62`, color, 2.4)
    );
  }) +
  path("M4 -510 Q-12 -540 4 -580 Q20 -540 4 -510Z", light);

export function wheat() {
  const random = randomFrom(52);
  return [
    sky([0, "#d9836a"], [0.3, "#eab07a"], [0.55, "#f8dd9f"]),
    glow(470, 470, 520, "#fff3cf", 1),
    circle(470, 470, 132, "#fff6dc"),
    ridge(53, 520, 22, "#c98d63"),
    ridge(54, 556, 14, "#b9793f"),
    shade(0, 566, 1600, 434, [
      [0, "#e3ad4d"],
      [1, "#9a5f22"],
    ]),
    furrows(470, 566, 40, "#b97a2a", 0.5),
    times(260, () => {
      const y = 590 + random() ** 1.5 * 330;
      const s = (y - 540) / 420;
      const x = random(-20, 1620);
      return stroke(
        `M${x} ${y} q${10 * s} ${-50 * s} ${random(-6, 16) * s} ${-95 * s}`,
        random() > 0.5 ? "#f0c766" : "#8d5a22",
        1.4 + 4 * s,
        0.8,
      );
    }),
    times(11, (k) =>
      at(
        760 + k * 88 + random(-24, 24),
        1060 + random(0, 120),
        ear("#a8691f", "#f2c65e"),
        0.92 + random(0, 0.36),
        random(-10, 12),
      ),
    ),
    times(5, (k) => at(1080 + k * 130, 1150, ear(ink.clay, "#d9932f"), 1.35, -9 + k * 5)),
    birds(960, 190, ink.oxblood, 1),
  ].join("");
}

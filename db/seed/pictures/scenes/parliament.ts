import { figure } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, glow, path, polygon, rect, sky, times } from "@/db/seed/pictures/shapes";

export function parliament() {
  const seats = times(6, (row) => {
    const radius = 300 + row * 98;
    const count = 11 + row * 4;
    const step = 172 / (count - 1);
    return times(count, (k) => {
      const turn = ((184 + k * step) * Math.PI) / 180;
      const x = 800 + Math.cos(turn) * radius * 1.18;
      const y = 1010 + Math.sin(turn) * radius * 0.62;
      const s = 0.62 + row * 0.05;
      const taken = (k * 7 + row * 3) % 5 !== 0;
      const seat = path("M-26 26 V-20 Q0 -44 26 -20 V26Z", (k + row) % 9 === 0 ? ink.gold : ink.red);
      const person = taken
        ? circle(0, -34, 13, ink.soft) + path("M-19 6 Q-18 -22 0 -22 Q18 -22 19 6Z", ink.soft)
        : "";
      return at(x, y, seat + person + rect(-34, 24, 68, 14, ink.clay), s);
    });
  });
  const steps = times(7, (k) => {
    const radius = 860 - k * 98;
    return ellipse(
      800,
      1010,
      radius * 1.18,
      radius * 0.62,
      ["#5a2420", "#6b2d26", "#7b372c", "#8b4434", "#9c553f", "#b06a4d", "#d8b58a"][k] ?? ink.clay,
    );
  });
  return [
    sky([0, "#2f1614"], [0.5, "#6a2d27"], [1, "#3d1a18"]),
    times(13, (k) =>
      polygon(
        [
          [800, -140],
          [800 + (k - 6) * 250 - 90, 560],
          [800 + (k - 6) * 250 + 90, 560],
        ],
        k % 2 ? "#8a4336" : "#6f332b",
        0.75,
      ),
    ),
    ellipse(800, -60, 760, 330, "#9a5341", 0.55),
    ellipse(800, -70, 560, 250, "#c08a5e", 0.55),
    ellipse(800, -80, 360, 170, "#f2d9a4", 0.95),
    glow(800, 20, 760, "#ffe3aa", 0.75),
    times(
      11,
      (k) =>
        rect(120 + k * 134, 330, 22, 210, "#4a201c") +
        path(`M${142 + k * 134} 400 A56 70 0 0 1 ${254 + k * 134} 400 V540 H${142 + k * 134}Z`, "#33120f"),
    ),
    steps,
    seats,
    polygon(
      [
        [690, 830],
        [910, 830],
        [960, 1000],
        [640, 1000],
      ],
      ink.soft,
    ),
    rect(664, 800, 272, 36, ink.clay, 1, 6),
    figure(800, 806, 130),
    polygon(
      [
        [690, 40],
        [910, 40],
        [1110, 1000],
        [490, 1000],
      ],
      "#ffe7b8",
      0.1,
    ),
  ].join("");
}

import { figure } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  birds,
  circle,
  glow,
  path,
  randomFrom,
  rect,
  ripples,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

const crane = (fill: string, accent: string) =>
  stroke("M-90 0 V-470 M90 0 V-470 M-90 -200 H90 M-90 -200 L90 -470 M90 -200 L-90 -470", fill, 15) +
  rect(-330, -492, 640, 24, accent) +
  stroke("M0 -480 V-640 L-320 -492 M0 -640 L300 -492", fill, 9) +
  rect(120, -470, 70, 42, fill) +
  stroke("M-210 -468 V-300", fill, 4) +
  rect(-256, -300, 92, 40, accent);

export function port() {
  const random = randomFrom(111);
  const colors = [ink.red, ink.deep, ink.gold, ink.clay, ink.leaf, ink.oxblood, ink.sand];
  const box = (x: number, y: number, w: number, h: number) => {
    const fill = colors[Math.floor(random(0, colors.length))] ?? ink.red;
    return (
      rect(x, y, w - 3, h - 3, fill) +
      times(9, (k) => rect(x + 6 + (k * (w - 12)) / 9, y + 5, 3, h - 13, ink.black, 0.16))
    );
  };
  const stack = (x: number, ground: number, columns: number, high: number, w: number, h: number) =>
    times(columns, (c) =>
      times(Math.ceil(random(high * 0.4, high)), (r) => box(x + c * w, ground - (r + 1) * h, w, h)),
    );
  return [
    sky([0, "#39506a"], [0.35, "#b78a83"], [0.56, "#f0b777"], [0.7, "#f7d9a0"]),
    glow(430, 560, 430, "#ffe7b0", 0.95),
    circle(430, 560, 112, "#fff0cb"),
    shade(0, 640, 1600, 240, [
      [0, "#dca274"],
      [1, ink.deep],
    ]),
    ripples(112, 650, 860, ink.cream, { count: 80, alpha: 0.5, from: 240, to: 640 }),
    at(
      190,
      700,
      path("M-150 -50 H300 L260 10 H-110Z", "#3d3a4a") +
        times(6, (k) =>
          rect(
            -80 + k * 50,
            -84 - (k % 2) * 32,
            46,
            34 + (k % 2) * 32,
            ["#8c3b33", "#5b6b78", "#b98a4d"][k % 3] ?? ink.red,
          ),
        ) +
        rect(226, -140, 40, 92, "#3d3a4a"),
    ),
    at(760, 800, crane("#4b3a42", "#7d3a36"), 0.74),
    at(1100, 826, crane(ink.soft, ink.red), 1.02),
    at(1500, 850, crane(ink.black, ink.red), 1.2),
    shade(0, 850, 1600, 150, [
      [0, "#5a4740"],
      [1, "#2a2120"],
    ]),
    stack(560, 860, 4, 3, 96, 42),
    stack(980, 890, 7, 5, 112, 50),
    stack(-30, 930, 5, 3, 136, 60),
    stack(640, 960, 3, 2, 150, 66),
    rect(0, 958, 1600, 6, ink.gold, 0.6),
    figure(560, 966, 92),
    figure(600, 968, 88, ink.oxblood),
    birds(700, 180, ink.soft, 1),
  ].join("");
}

import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, glow, rect, ridge, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

const runner = (fill: string) =>
  circle(16, -150, 17, fill) +
  stroke("M8 -122 L-2 -66", fill, 26) +
  stroke("M2 -70 L38 -42 L26 4 M-4 -66 L-26 -28 L-72 -30", fill, 15) +
  stroke("M6 -116 L-28 -96 L-46 -66 M10 -116 L36 -90 L64 -102", fill, 11);

export function runners() {
  const spots = [
    { x: 300, y: 800, s: 1.5, c: ink.black },
    { x: 620, y: 760, s: 1.3, c: ink.red },
    { x: 860, y: 830, s: 1.62, c: ink.soft },
    { x: 1130, y: 770, s: 1.36, c: ink.oxblood },
    { x: 1390, y: 850, s: 1.7, c: ink.black },
    { x: 470, y: 690, s: 0.95, c: "#5b4440" },
    { x: 760, y: 680, s: 0.9, c: "#6b4a42" },
    { x: 1010, y: 690, s: 0.94, c: "#5b4440" },
    { x: 1270, y: 684, s: 0.92, c: "#6b4a42" },
  ].sort((one, other) => one.y - other.y);
  return [
    sky([0, "#f3c59b"], [0.4, "#fae3bd"]),
    glow(300, 330, 420, "#fffaf0", 1),
    circle(300, 330, 116, "#fffdf5"),
    ridge(171, 430, 12, "#c2ad95"),
    times(26, (k) => rect(k * 64 - 10, 420 - ((k * 47) % 90), 58, 120, k % 3 ? "#b7a08b" : "#a8917e")),
    shade(0, 470, 1600, 130, [
      [0, "#e3cdaa"],
      [1, ink.river],
    ]),
    times(34, (k) =>
      rect((k * 211) % 1600, 486 + ((k * 17) % 100), 60 + ((k * 31) % 120), 3, ink.cream, 0.5),
    ),
    shade(0, 590, 1600, 410, [
      [0, "#c98f63"],
      [1, "#8e5238"],
    ]),
    rect(0, 584, 1600, 12, ink.oxblood),
    times(42, (k) => rect(k * 40, 548, 6, 40, ink.oxblood)),
    rect(0, 544, 1600, 7, ink.oxblood),
    times(
      5,
      (k) =>
        rect(-20 + k * 380, 640, 200, 5, ink.cream, 0.4) + rect(60 + k * 420, 930, 280, 10, ink.cream, 0.5),
    ),
    spots.map(({ x, y, s }) => ellipse(x + 120 * s, y + 8, 130 * s, 7 * s, ink.black, 0.26)).join(""),
    spots.map(({ x, y, s, c }) => at(x, y, runner(c), s)).join(""),
  ].join("");
}

import { figure, reeds } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  birds,
  circle,
  ellipse,
  glow,
  path,
  ridge,
  ripples,
  shade,
  sky,
  stroke,
} from "@/db/seed/pictures/shapes";

const boat =
  path(
    "M-330 -58 Q-300 6 -190 22 Q0 46 210 20 Q316 6 372 -110 Q330 -40 214 -16 Q0 6 -196 -14 Q-280 -22 -330 -58Z",
    ink.black,
  ) +
  figure(-150, 4, 190) +
  stroke("M-236 -236 L-60 120", ink.black, 6) +
  path("M20 4 Q60 -64 124 -60 Q170 -54 190 2Z", ink.soft);

export function marshes() {
  return [
    sky([0, "#c9a9a0"], [0.3, "#e7bf9f"], [0.52, "#f6dfb8"], [0.56, "#efcfa8"]),
    glow(560, 400, 460, ink.cream, 0.9),
    circle(560, 400, 104, "#fff4dc"),
    ridge(31, 540, 8, "#a79a86"),
    at(
      1180,
      556,
      path("M-150 0 V-46 Q-140 -128 0 -132 Q140 -128 150 -46 V0Z", "#8d7a62") +
        path("M-44 0 V-40 Q0 -96 44 -40 V0Z", "#6b5a49"),
    ),
    reeds(33, 0, 460, 566, 110, "#8b9070", 70),
    reeds(34, 1300, 1600, 566, 140, "#7c8364", 60),
    shade(0, 556, 1600, 444, [
      [0, "#ecc9a4"],
      [0.4, "#b9a79b"],
      [1, ink.deep],
    ]),
    ellipse(560, 640, 92, 84, "#fff4dc", 0.55),
    ripples(35, 566, 1000, ink.cream, { count: 90, alpha: 0.4, from: 250, to: 900 }),
    ripples(36, 600, 1000, ink.deep, { count: 60, alpha: 0.3, from: 0, to: 1600 }),
    at(860, 770, `<g transform="scale(1 -.55)" opacity=".28">${boat}</g>`),
    at(860, 742, boat),
    reeds(37, -20, 330, 1010, 520, ink.palm, 46),
    reeds(38, -40, 210, 1010, 380, ink.grove, 30),
    reeds(39, 1370, 1640, 1010, 600, ink.palm, 46),
    reeds(40, 1470, 1640, 1010, 420, ink.grove, 26),
    birds(1050, 250, "#6b5a49", 1.2),
  ].join("");
}

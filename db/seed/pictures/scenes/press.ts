import { figure } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { at, circle, glow, polygon, randomFrom, rect, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function press() {
  const random = randomFrom(211);
  const drum = (x: number, y: number, r: number) =>
    circle(x, y, r, "#1f1a1a") +
    circle(x, y, r * 0.9, "#3b3636") +
    circle(x, y, r * 0.62, "#4d4644") +
    circle(x, y, r * 0.2, ink.gold) +
    times(8, (k) => at(x, y, rect(-r * 0.05, -r * 0.82, r * 0.1, r * 0.5, "#2a2524", 1, 4), 1, k * 45));
  const web =
    "M-40 250 C120 250 170 130 330 130 S560 420 720 420 S900 170 1060 170 S1290 560 1440 560 S1600 420 1700 420";
  return [
    sky([0, "#7c2a22"], [0.6, "#a63a2a"], [1, "#3a1512"]),
    times(9, (k) => rect(k * 190 - 30, 0, 90, 1000, ink.black, 0.1)),
    glow(820, 240, 700, ink.gold, 0.4),
    rect(0, 800, 1600, 200, "#231a19"),
    rect(120, 90, 1380, 36, "#2c2322"),
    times(5, (k) => rect(170 + k * 310, 100, 60, 740, "#2c2322")),
    stroke(web, "#c9b48d", 62),
    stroke(web, ink.paper, 50),
    times(48, (k) => stroke(`M${-40 + k * 36} 0`, ink.black, 1)),
    drum(330, 330, 190),
    drum(720, 236, 150),
    drum(1060, 370, 186),
    drum(1440, 380, 150),
    drum(540, 640, 130),
    drum(1270, 700, 120),
    times(4, (k) =>
      at(
        180 + k * 150,
        905 - k * 4,
        times(7, (c) =>
          polygon(
            [
              [-112, -16 - c * 18],
              [92, -16 - c * 18],
              [112, -4 - c * 18],
              [-92, -4 - c * 18],
            ],
            c % 2 ? ink.paper : ink.sand,
          ),
        ) + times(4, (c) => rect(-70, -140 + c * 6, 120 - c * 18, 3, ink.soft, 0.5)),
        1,
      ),
    ),
    at(
      1120,
      900,
      times(10, (c) =>
        rect(-150 + random(-5, 5), -20 - c * 19, 300, 17, c % 3 ? ink.paper : ink.sand, 1, 3),
      ) + rect(-150, -212, 300, 22, ink.red),
    ),
    figure(1420, 910, 270, "#120d0c"),
  ].join("");
}

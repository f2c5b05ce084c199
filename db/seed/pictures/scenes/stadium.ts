import { ink } from "@/db/seed/pictures/palette";
import {
  circle,
  clip,
  ellipse,
  glow,
  polygon,
  randomFrom,
  rect,
  sky,
  stars,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function stadium() {
  const random = randomFrom(231);
  const tower = (x: number, y: number, s: number, aim: number) =>
    polygon(
      [
        [x - 60 * s, y],
        [x + 60 * s, y],
        [aim + 330, 800],
        [aim - 330, 800],
      ],
      "#fff6d8",
      0.16,
    ) +
    stroke(
      `M${x - 26 * s} 600 L${x - 10 * s} ${y} M${x + 26 * s} 600 L${x + 10 * s} ${y}`,
      ink.black,
      8 * s,
    ) +
    rect(x - 76 * s, y - 50 * s, 152 * s, 84 * s, ink.black, 1, 6) +
    times(15, (k) =>
      circle(x - 58 * s + (k % 5) * 29 * s, y - 34 * s + Math.floor(k / 5) * 26 * s, 9 * s, "#fff9e6"),
    ) +
    glow(x, y, 190 * s, "#fff3c4", 0.75);
  const crowd = times(1100, () => {
    const turn = random(0, 6.28);
    const reach = random(1.07, 1.43);
    return circle(
      800 + Math.cos(turn) * 640 * reach,
      742 + Math.sin(turn) * 205 * reach,
      random(2, 4.6),
      [ink.cream, ink.red, ink.gold, ink.sand, ink.ember][Math.floor(random(0, 5))] ?? ink.cream,
      0.75,
    );
  });
  const pitch = `<ellipse cx="800" cy="742" rx="640" ry="205"/>`;
  return [
    sky([0, "#0b1024"], [0.4, ink.indigo], [0.62, "#5a4f7d"]),
    stars(232, 80, 320),
    ellipse(800, 720, 1020, 350, "#11152b"),
    ellipse(800, 742, 950, 310, "#2a2f52"),
    ellipse(800, 742, 860, 276, "#343a63"),
    ellipse(800, 742, 760, 242, "#2a2f52"),
    crowd,
    clip(
      pitch,
      rect(0, 500, 1600, 500, "#3f6a3d") + times(9, (k) => rect(160 + k * 160, 500, 80, 500, "#4c7c48")),
    ),
    `<g fill="none" stroke="${ink.cream}" stroke-width="5" opacity=".9"><path d="M430 650 H1170 L1290 850 H310Z M800 650 V850"/><ellipse cx="800" cy="742" rx="92" ry="36"/><path d="M392 712 H496 L474 790 H346 M1208 712 H1104 L1126 790 H1254"/></g>`,
    tower(220, 190, 1, 560),
    tower(1380, 190, 1, 1040),
    tower(520, 270, 0.66, 700),
    tower(1080, 270, 0.66, 900),
    circle(846, 742, 8, ink.cream),
    times(
      26,
      (k) =>
        ellipse(k * 66 - 20, 1006, 38, 44 + ((k * 13) % 30), "#080b18") +
        circle(k * 66 - 20, 950 - ((k * 13) % 30), 22, "#080b18"),
    ),
    polygon(
      [
        [980, 900],
        [1090, 868],
        [1098, 922],
        [990, 950],
      ],
      ink.red,
    ),
    stroke("M978 1000 V892", "#080b18", 8),
  ].join("");
}

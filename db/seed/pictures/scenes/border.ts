import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  circle,
  glow,
  path,
  polygon,
  rect,
  ridge,
  sky,
  stars,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function border() {
  const posts = times(26, (k) => {
    const d = (k / 25) ** 1.9;
    const x = 760 + d * 900;
    const y = 640 + d * 330 - Math.sin(d * 3) * 40;
    return stroke(`M${x} ${y} v${-14 - d * 190}`, ink.black, 2 + d * 9);
  });
  const wires = [0.25, 0.55, 0.85].map((lift) =>
    stroke(
      `M760 ${640 - 14 * lift} ${Array.from({ length: 25 }, (_, k) => {
        const d = ((k + 1) / 25) ** 1.9;
        return `L${760 + d * 900} ${640 + d * 330 - Math.sin(d * 3) * 40 - (14 + d * 190) * lift}`;
      }).join(" ")}`,
      ink.black,
      2,
    ),
  );
  const tower =
    stroke(
      "M-64 0 L-40 -330 M64 0 L40 -330 M-58 -80 L50 -190 M58 -80 L-50 -190 M-50 -190 L44 -290 M50 -190 L-44 -290",
      ink.black,
      10,
    ) +
    rect(-84, -440, 168, 112, ink.black) +
    rect(-66, -420, 132, 46, ink.gold) +
    rect(-4, -420, 8, 46, ink.black) +
    polygon(
      [
        [-110, -438],
        [0, -496],
        [110, -438],
      ],
      ink.oxblood,
    ) +
    stroke("M0 -496 V-590", ink.black, 5) +
    path("M0 -590 h70 v20 h-70Z", ink.red);
  return [
    sky([0, "#3d4a6d"], [0.3, "#96788a"], [0.5, "#e5a37c"], [0.62, "#f7d7a2"]),
    stars(141, 40, 240),
    glow(1160, 600, 480, "#ffe9bd", 0.9),
    circle(1160, 600, 96, "#fff3d6"),
    ridge(142, 610, 34, "#c08a6c"),
    ridge(143, 660, 54, "#a46a4a", 2),
    ridge(144, 730, 40, "#84492f", 2),
    posts,
    wires,
    at(470, 742, tower, 1.1),
    ridge(145, 870, 60, "#4b2a20", 2),
    ridge(146, 960, 30, ink.black, 2),
    times(40, (k) =>
      stroke(`M${(k * 97) % 1600} ${880 + ((k * 53) % 100)} q4 -14 ${(k % 5) * 4 - 8} -26`, "#2b1812", 3),
    ),
  ].join("");
}

import { ink } from "@/db/seed/pictures/palette";
import { at, circle, randomFrom, rect, shade, stroke, times } from "@/db/seed/pictures/shapes";

export function riverMap() {
  const random = randomFrom(151);
  const tones = ["#d9c08f", "#c9ab74", "#b9b07a", "#93985f", "#7c8554", "#e6d3a8", "#bd8e5c", "#a8a76f"];
  const fields = times(15 * 11, (k) => {
    const x = (k % 15) * 116 - 90;
    const y = Math.floor(k / 15) * 104 - 60;
    const fill = tones[Math.floor(random(0, tones.length))] ?? ink.sand;
    const lines =
      random() > 0.45
        ? times(6, (c) => stroke(`M${x + 8 + c * 18} ${y + 4} v92`, ink.soft, 1.6, 0.16))
        : times(5, (c) => stroke(`M${x + 4} ${y + 12 + c * 19} h106`, ink.cream, 1.8, 0.22));
    return rect(x, y, 114, 102, fill) + lines;
  });
  const tigris =
    "M1180 -60 C1120 140 1320 220 1180 380 C1080 500 1180 560 1010 690 C900 780 900 880 860 1080";
  const euphrates = "M80 -60 C200 120 120 240 330 350 C520 450 520 560 700 640 C820 700 860 760 880 840";
  const river = (d: string, w: number) =>
    stroke(d, "#e9dcbb", w + 26) + stroke(d, ink.deep, w) + stroke(d, ink.river, w * 0.5, 0.55);
  return [
    rect(0, 0, 1600, 1000, ink.sand),
    at(-60, 60, fields, 1.08, -7),
    river(euphrates, 40),
    river(tigris, 52),
    stroke("M-20 760 C300 700 520 860 880 800 S1400 640 1640 700", ink.paper, 9),
    stroke("M520 -20 C560 300 420 560 560 1020", ink.paper, 6),
    times(90, (k) => {
      const near = [
        [1120, 470],
        [470, 470],
        [880, 800],
        [1300, 250],
      ][k % 4] ?? [0, 0];
      return rect(
        (near[0] ?? 0) + random(-95, 95),
        (near[1] ?? 0) + random(-80, 80),
        random(9, 24),
        random(9, 24),
        k % 7 === 0 ? ink.red : ink.cream,
      );
    }),
    times(70, (k) =>
      circle(
        1180 + random(-210, 330),
        420 + random(-330, 420),
        random(6, 13),
        k % 2 ? ink.palm : ink.grove,
        0.9,
      ),
    ),
    circle(1120, 470, 150, ink.red, 0.16),
    `<circle cx="1120" cy="470" r="150" fill="none" stroke="${ink.red}" stroke-width="7" stroke-dasharray="22 16"/>`,
    circle(1120, 470, 15, ink.red),
    shade(0, 0, 1600, 1000, [
      [0, ink.night, 0],
      [0.6, ink.night, 0],
      [1, ink.night, 0.28],
    ]),
  ].join("");
}

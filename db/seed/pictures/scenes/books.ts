import { figure } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { circle, glow, path, randomFrom, rect, stroke, times } from "@/db/seed/pictures/shapes";

export function books() {
  const random = randomFrom(221);
  const spines = [
    ink.red,
    ink.deep,
    ink.palm,
    ink.gold,
    ink.oxblood,
    ink.clay,
    ink.cream,
    ink.indigo,
    ink.sand,
    "#6b4e71",
  ];
  const color = () => spines[Math.floor(random(0, spines.length))] ?? ink.red;
  const pile = (x: number, ground: number, count: number, wide: number) =>
    times(count, (k) => {
      const h = random(15, 30);
      const w = wide * random(0.78, 1.05);
      const y = ground - (k + 1) * 24;
      return (
        rect(x - w / 2 + random(-9, 9), y, w, h, color(), 1, 3) +
        rect(x - w / 2 + 14, y + 5, 7, h - 10, ink.cream, 0.5)
      );
    });
  const shelf = (x: number, y: number, w: number) => {
    let drawn = rect(x, y, w, 10, "#3a241a");
    for (let at0 = x; at0 < x + w - 16; ) {
      const thick = random(10, 24);
      const h = random(58, 92);
      drawn += rect(at0, y - h, thick, h, color(), 1, 2);
      at0 += thick + 2;
    }
    return drawn;
  };
  const vault = (k: number) => {
    const d = 0.76 ** k;
    const half = 620 * d;
    const ground = 560 + 440 * d;
    const spring = 470 - 150 * d;
    return {
      half,
      ground,
      spring,
      shape: `M${800 - half} ${ground} V${spring} A${half} ${half * 0.86} 0 0 1 ${800 + half} ${spring} V${ground}Z`,
    };
  };
  const tones = ["#5a3a2a", "#7a5036", "#9a6a44", "#bd8a58", "#dcb078", "#f2d49c", "#fbe8bf"];
  const lamp = (x: number, y: number, s: number) =>
    glow(x, y, 130 * s, "#ffd98a", 0.9) + circle(x, y, 13 * s, "#fff1c8");
  return [
    rect(0, 0, 1600, 1000, "#34211a"),
    times(7, (k) => path(vault(k).shape, tones[k] ?? ink.sand)),
    times(6, (k) => {
      const { half, ground, spring } = vault(k);
      return (
        rect(800 - half, ground - 8, half * 2, 10, ink.black, 0.15) +
        rect(800 - half, spring, 20 * 0.76 ** k, ground - spring, ink.black, 0.22) +
        rect(800 + half - 20 * 0.76 ** k, spring, 20 * 0.76 ** k, ground - spring, ink.black, 0.22)
      );
    }),
    glow(800, 560, 420, "#fff0c4", 0.9),
    figure(770, 690, 150, "#54331f"),
    figure(842, 676, 130, ink.oxblood),
    figure(690, 740, 190, "#3c251a"),
    times(4, (k) => shelf(18, 240 + k * 118, 190) + shelf(1392, 240 + k * 118, 190)),
    pile(300, 860, 11, 170),
    pile(1290, 850, 9, 170),
    pile(440, 800, 7, 120),
    pile(1160, 800, 6, 120),
    pile(130, 1000, 12, 250),
    pile(1470, 1000, 13, 260),
    pile(390, 1000, 6, 230),
    pile(1210, 1000, 5, 240),
    stroke("M-20 130 Q400 330 800 210 T1620 130", ink.black, 3),
    stroke("M-20 40 Q420 230 820 130 T1620 40", ink.black, 3),
    [
      [120, 196, 1.3],
      [330, 254, 1.1],
      [560, 246, 1],
      [800, 210, 0.9],
      [1010, 164, 1],
      [1240, 136, 1.15],
      [1470, 124, 1.3],
    ]
      .map(([x = 0, y = 0, s = 1]) => lamp(x, y + 18, s))
      .join(""),
  ].join("");
}

import { dome, figure, houses, minaret, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  birds,
  circle,
  clip,
  ellipse,
  glow,
  path,
  rect,
  ripples,
  shade,
  sky,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

const arch = (k: number) => {
  const x = 40 + k * 310;
  return `M${x} 640 V560 A125 112 0 0 1 ${x + 250} 560 V640Z`;
};

export function bridgeDusk() {
  const deck = `M-10 448 Q800 372 1610 448 V640 H-10Z ${Array.from({ length: 5 }, (_, k) => arch(k)).join(" ")}`;
  const bridge = `<path d="${deck}" fill="${ink.black}" fill-rule="evenodd"/>`;
  const lamps = times(11, (k) => {
    const x = 60 + k * 148;
    const y = 448 - 38 * (1 - ((x - 800) / 800) ** 2);
    return (
      stroke(`M${x} ${y} v-46`, ink.black, 4) +
      circle(x, y - 50, 6, ink.gold) +
      glow(x, y - 50, 42, ink.gold, 0.6)
    );
  });
  return [
    sky([0, ink.indigo], [0.26, "#8a6a86"], [0.45, ink.rose], [0.6, ink.gold]),
    glow(1010, 560, 520, ink.gold, 0.8),
    circle(1010, 560, 168, ink.red),
    houses(4, 0, 1600, 634, 96, "#6b4a55"),
    minaret(300, 634, 210, "#5c404d"),
    dome(390, 600, 52, "#5c404d"),
    shade(0, 628, 1600, 372, [
      [0, "#c9795a"],
      [0.35, "#7b5a70"],
      [1, ink.night],
    ]),
    clip(rect(0, 628, 1600, 372, "#fff"), ellipse(1010, 640, 150, 330, ink.red, 0.42)),
    bridge,
    lamps,
    clip(
      rect(0, 636, 1600, 364, "#fff"),
      at(0, 1276, `<g transform="scale(1 -1)" opacity=".34">${bridge}</g>`),
    ),
    ripples(8, 650, 1000, ink.gold, { count: 90, alpha: 0.4, from: 760, to: 1260 }),
    ripples(9, 650, 1000, ink.rose, { count: 70, alpha: 0.25, from: 0, to: 1600 }),
    at(420, 800, path("M-120 0 Q0 34 126 -6 L146 -34 Q40 -6 -104 -14Z", ink.black) + figure(20, -4, 74)),
    palmTree(1500, 1010, 640, -70, ink.black, 5),
    birds(520, 210, ink.soft, 1.1),
  ].join("");
}

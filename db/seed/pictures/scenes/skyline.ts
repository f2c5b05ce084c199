import { dome, houses, minaret, obelisk } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { circle, glow, rect, ridge, ripples, shade, sky, stars } from "@/db/seed/pictures/shapes";

export function skyline() {
  return [
    sky([0, "#0f1428"], [0.5, ink.indigo], [0.82, ink.dusk], [1, ink.rose]),
    stars(3, 150, 560),
    circle(1240, 220, 86, ink.cream),
    circle(1276, 200, 78, "#1b2340"),
    ridge(11, 700, 18, "#4a4f7d"),
    houses(21, 0, 1600, 760, 150, "#434a76"),
    minaret(210, 760, 330, "#3a406b"),
    minaret(1390, 760, 300, "#3a406b"),
    dome(320, 690, 92, "#3a406b"),
    rect(228, 688, 184, 80, "#3a406b"),
    houses(22, 0, 1600, 850, 190, "#2a3158", "#e6ad4b"),
    glow(800, 860, 520, ink.ember, 0.35),
    obelisk(800, 905, 690, ink.oxblood, ink.red),
    rect(716, 893, 168, 22, ink.oxblood),
    dome(1080, 800, 120, "#20274a"),
    rect(960, 798, 240, 120, "#20274a"),
    minaret(1230, 910, 420, "#1b2140"),
    houses(23, -20, 640, 935, 210, "#151a33", ink.gold),
    houses(24, 960, 1640, 940, 150, "#151a33", ink.gold),
    shade(0, 905, 1600, 95, [
      [0, "#10142a"],
      [1, "#0b0e1e"],
    ]),
    ripples(5, 915, 1000, ink.gold, { count: 60, alpha: 0.35, from: 0, to: 1600 }),
    ripples(6, 912, 1000, ink.red, { count: 26, alpha: 0.6, from: 740, to: 860 }),
  ].join("");
}

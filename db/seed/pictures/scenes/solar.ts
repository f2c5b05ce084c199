import { houses, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { at, circle, glow, polygon, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function solar() {
  const panel = (y: number, h: number, offset: number) =>
    times(14, (k) => {
      const w = h * 1.75;
      const x = -200 + offset + k * (w + h * 0.16);
      const lean = h * 0.3;
      const cells = times(4, (c) =>
        stroke(`M${x + lean * (1 - c / 4) + 0} ${y + (h * c) / 4} l${w} 0`, "#9db4c6", 1.4, 0.6),
      );
      const bars = times(6, (c) =>
        stroke(`M${x + lean + (w * c) / 6} ${y} l${-lean} ${h}`, "#9db4c6", 1.4, 0.6),
      );
      return (
        stroke(
          `M${x + w * 0.2} ${y + h * 0.7} v${h * 0.62} M${x + w * 0.8} ${y + h * 0.7} v${h * 0.62}`,
          ink.soft,
          h * 0.04,
        ) +
        polygon(
          [
            [x + lean, y],
            [x + lean + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          "#24365c",
        ) +
        polygon(
          [
            [x + lean + w * 0.38, y],
            [x + lean + w * 0.66, y],
            [x + w * 0.5, y + h],
            [x + w * 0.22, y + h],
          ],
          "#5d7aa6",
          0.55,
        ) +
        cells +
        bars +
        polygon(
          [
            [x, y + h],
            [x + w, y + h],
            [x + w, y + h * 1.06],
            [x, y + h * 1.06],
          ],
          ink.cream,
        )
      );
    });
  return [
    sky([0, "#7fa3b5"], [0.4, "#c3d3cc"], [0.6, "#f5e6bf"]),
    glow(1180, 210, 480, "#fff6d6", 1),
    circle(1180, 210, 108, ink.gold),
    times(24, (k) => at(1180, 210, stroke("M0 -150 V-196", ink.gold, 7), 1, k * 15)),
    houses(91, 0, 1600, 520, 110, "#b9a684"),
    palmTree(240, 520, 210, 12, ink.leaf, 2),
    palmTree(330, 520, 160, -14, ink.leaf, 3),
    shade(0, 500, 1600, 500, [
      [0, "#dcc29a"],
      [1, "#a5623d"],
    ]),
    panel(528, 70, 40),
    panel(640, 116, -30),
    panel(812, 190, -160),
  ].join("");
}

import { houses, palmTree } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { circle, ridge, sky, stroke, times } from "@/db/seed/pictures/shapes";

const pylon = (x: number, y: number, h: number, color: string) => {
  const w = h * 0.17;
  const thick = Math.max(2, h * 0.012);
  const arms = [0.68, 0.8, 0.92].map((lift, k) => {
    const reach = h * (0.2 - k * 0.035);
    return `M${x - reach} ${y - h * lift} H${x + reach} M${x - reach} ${y - h * lift} L${x} ${y - h * (lift + 0.055)} L${x + reach} ${y - h * lift}`;
  });
  const braces = times(5, (k) => {
    const low = k * 0.13;
    const high = low + 0.13;
    const at0 = w * (1 - low * 1.3);
    const at1 = w * (1 - high * 1.3);
    return `M${x - at0} ${y - h * low} L${x + at1} ${y - h * high} M${x + at0} ${y - h * low} L${x - at1} ${y - h * high} `;
  });
  return stroke(`M${x - w} ${y} L${x} ${y - h} L${x + w} ${y} ${braces} ${arms.join(" ")}`, color, thick);
};

export function pylons() {
  const towers = [
    { x: 1490, y: 990, h: 930 },
    { x: 1010, y: 830, h: 540 },
    { x: 735, y: 738, h: 320 },
    { x: 578, y: 688, h: 190 },
    { x: 486, y: 660, h: 112 },
  ];
  const cables = towers.slice(1).map((far, k) => {
    const near = towers[k] ?? far;
    return [0.68, 0.8, 0.92].map((lift, row) =>
      [-1, 1].map((side) => {
        const reach = (h: number) => side * h * (0.2 - row * 0.035);
        const from = { x: near.x + reach(near.h), y: near.y - near.h * lift };
        const to = { x: far.x + reach(far.h), y: far.y - far.h * lift };
        return stroke(
          `M${from.x} ${from.y} Q${(from.x + to.x) / 2} ${(from.y + to.y) / 2 + near.h * 0.1} ${to.x} ${to.y}`,
          ink.black,
          Math.max(1, near.h * 0.0035),
        );
      }),
    );
  });
  return [
    sky([0, "#4a3f63"], [0.28, "#a8506a"], [0.48, ink.ember], [0.66, ink.gold]),
    circle(560, 520, 236, "#f6d083"),
    circle(560, 520, 236, ink.red, 0.28),
    ridge(61, 640, 16, "#8b3f3c"),
    houses(62, 0, 420, 664, 44, "#5f2b30"),
    ridge(63, 690, 22, "#58272c"),
    cables.flat(2).join(""),
    towers.map(({ x, y, h }) => pylon(x, y, h, ink.black)).join(""),
    ridge(64, 850, 30, ink.black, 2),
    palmTree(180, 930, 420, -24, ink.black, 9),
    palmTree(290, 950, 300, 20, ink.black, 10),
  ].join("");
}

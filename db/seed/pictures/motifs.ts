import { ink } from "@/db/seed/pictures/palette";
import { at, circle, path, polygon, randomFrom, rect, stroke, times } from "@/db/seed/pictures/shapes";

/** A date palm standing at (x, y), `height` tall, leaning by `lean`. */
export function palmTree(
  x: number,
  y: number,
  height: number,
  lean: number,
  fill: string,
  seed = 1,
  light?: string,
) {
  const random = randomFrom(seed);
  const top = { x: x + lean, y: y - height };
  const half = height * 0.022;
  const bend = `${x + lean * 0.15} ${y - height * 0.55}`;
  const trunk = path(
    `M${x - half * 1.7} ${y} Q${bend} ${top.x - half} ${top.y} L${top.x + half} ${top.y} Q${x + lean * 0.15 + half * 2.4} ${y - height * 0.55} ${x + half * 1.7} ${y}Z`,
    fill,
  );
  const reach = height * 0.36;
  const fronds = times(15, (k) => {
    const turn = -172 + (k * 344) / 14 + random(-7, 7);
    const length = reach * random(0.82, 1.1);
    const drop = length * 0.42;
    const radians = ((turn - 90) * Math.PI) / 180;
    const tip = { x: Math.cos(radians) * length, y: Math.sin(radians) * length * 0.72 + drop };
    const mid = { x: tip.x * 0.52, y: tip.y * 0.5 - drop * 0.78 };
    const wide = length * 0.085;
    return path(
      `M0 0 Q${mid.x - wide} ${mid.y - wide} ${tip.x} ${tip.y} Q${mid.x + wide * 0.6} ${mid.y + wide * 1.5} 0 0Z`,
      light && k % 3 === 0 ? light : fill,
    );
  });
  return trunk + at(top.x, top.y, fronds + circle(0, 4, half * 2.3, fill));
}

export function reeds(
  seed: number,
  from: number,
  to: number,
  y: number,
  height: number,
  fill: string,
  count = 40,
) {
  const random = randomFrom(seed);
  return times(count, () => {
    const x = random(from, to);
    const h = height * random(0.45, 1);
    const lean = random(-0.16, 0.2) * h;
    const head = random() > 0.55;
    const tip = `${x + lean} ${y - h}`;
    const stalk = stroke(`M${x} ${y} Q${x + lean * 0.2} ${y - h * 0.6} ${tip}`, fill, random(2.5, 5));
    const leaf = stroke(
      `M${x} ${y} Q${x + lean * 0.2} ${y - h * 0.4} ${x + lean + random(-0.3, 0.3) * h} ${y - h * random(0.4, 0.8)}`,
      fill,
      h * 0.016,
    );
    const plume = head
      ? at(x + lean, y - h, path("M0 -46 Q11 -18 4 12 Q0 20 -4 12 Q-9 -16 0 -46Z", fill), h / 360, lean / 5)
      : "";
    return stalk + leaf + plume;
  });
}

/** A row of flat-roofed houses between two points, with lit windows when a light is given. */
export function houses(
  seed: number,
  from: number,
  to: number,
  ground: number,
  tall: number,
  fill: string,
  light?: string,
) {
  const random = randomFrom(seed);
  let drawn = "";
  for (let x = from; x < to; ) {
    const w = random(44, 120);
    const h = tall * random(0.4, 1);
    drawn += rect(x, ground - h, w + 1, h + 4, fill);
    if (random() > 0.6) drawn += rect(x + w * 0.2, ground - h - 16, w * 0.34, 18, fill);
    if (random() > 0.7) drawn += stroke(`M${x + w * 0.8} ${ground - h} v-34`, fill, 3);
    if (light) drawn += windows(random, { x, y: ground - h, w, h }, light);
    x += w;
  }
  return drawn;
}

type Wall = { x: number; y: number; w: number; h: number };

function windows(random: (from?: number, to?: number) => number, wall: Wall, light: string) {
  const columns = Math.floor(wall.w / 24);
  const rows = Math.floor(wall.h / 34);
  return times(columns * rows, (k) =>
    random() > 0.34
      ? ""
      : rect(
          wall.x + 10 + (k % columns) * 24,
          wall.y + 16 + Math.floor(k / columns) * 34,
          8,
          13,
          light,
          Number(random(0.45, 1).toFixed(2)),
        ),
  );
}

export const dome = (x: number, y: number, r: number, fill: string) =>
  path(
    `M${x - r} ${y} C${x - r * 1.22} ${y - r * 0.75} ${x - r * 0.5} ${y - r * 1.15} ${x} ${y - r * 1.6} C${x + r * 0.5} ${y - r * 1.15} ${x + r * 1.22} ${y - r * 0.75} ${x + r} ${y}Z`,
    fill,
  ) + stroke(`M${x} ${y - r * 1.55} v${-r * 0.4}`, fill, r * 0.07);

export const minaret = (x: number, y: number, h: number, fill: string) => {
  const w = h * 0.07;
  return [
    polygon(
      [
        [x - w, y],
        [x - w * 0.7, y - h * 0.72],
        [x + w * 0.7, y - h * 0.72],
        [x + w, y],
      ],
      fill,
    ),
    rect(x - w * 1.25, y - h * 0.75, w * 2.5, h * 0.035, fill),
    rect(x - w * 0.55, y - h * 0.88, w * 1.1, h * 0.14, fill),
    dome(x, y - h * 0.87, w * 0.68, fill),
  ].join("");
};

/** The house's mark: an obelisk with one side in light. */
export const obelisk = (x: number, y: number, h: number, dark: string, light: string) => {
  const w = h * 0.075;
  return (
    polygon(
      [
        [x - w, y],
        [x - w * 0.62, y - h * 0.9],
        [x, y - h],
        [x + w * 0.15, y],
      ],
      dark,
    ) +
    polygon(
      [
        [x + w * 0.15, y],
        [x, y - h],
        [x + w * 0.62, y - h * 0.9],
        [x + w, y],
      ],
      light,
    )
  );
};

/** One person seen from afar, standing. */
export const figure = (x: number, y: number, h: number, fill: string = ink.black) =>
  circle(x, y - h * 0.88, h * 0.1, fill) +
  path(
    `M${x - h * 0.15} ${y - h * 0.68} Q${x} ${y - h * 0.82} ${x + h * 0.15} ${y - h * 0.68} L${x + h * 0.17} ${y - h * 0.3} L${x + h * 0.11} ${y} H${x - h * 0.11} L${x - h * 0.17} ${y - h * 0.3}Z`,
    fill,
  );

import { ink } from "@/db/seed/pictures/palette";

export const WIDTH = 1600;
export const HEIGHT = 1000;

type Point = readonly [x: number, y: number];

/** mulberry32: the same seed draws the same picture on any machine. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  return (from = 0, to = 1) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}

const n = (value: number) => Number(value.toFixed(1));
const opacity = (value: number) => (value === 1 ? "" : ` opacity="${value}"`);

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");

export const rect = (x: number, y: number, w: number, h: number, fill: string, alpha = 1, round = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${round}" fill="${fill}"${opacity(alpha)}/>`;

export const circle = (x: number, y: number, r: number, fill: string, alpha = 1) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${opacity(alpha)}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, alpha = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${opacity(alpha)}/>`;

export const path = (d: string, fill: string, alpha = 1) =>
  `<path d="${d}" fill="${fill}"${opacity(alpha)}/>`;

export const stroke = (d: string, color: string, width: number, alpha = 1) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity(alpha)}/>`;

export const polygon = (points: Point[], fill: string, alpha = 1) =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}"${opacity(alpha)}/>`;

const group = (content: string, transform: string, alpha = 1) =>
  `<g transform="${transform}"${opacity(alpha)}>${content}</g>`;

export const at = (x: number, y: number, content: string, scale = 1, turn = 0) =>
  group(content, `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})`);

let ids = 0;
function newId() {
  ids += 1;
  return `g${ids}`;
}

type Stop = readonly [offset: number, color: string, alpha?: number];

const stopsOf = (stops: Stop[]) =>
  stops
    .map(
      ([offset, color, alpha = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${alpha}"/>`,
    )
    .join("");

/** A gradient and the reference that fills with it; `turn` 0 runs downwards. */
function gradient(stops: Stop[], turn = 0): { def: string; fill: string } {
  const id = newId();
  const def = `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1" gradientTransform="rotate(${turn} .5 .5)">${stopsOf(stops)}</linearGradient>`;
  return { def, fill: `url(#${id})` };
}

export function shade(x: number, y: number, w: number, h: number, stops: Stop[], turn = 0) {
  const { def, fill } = gradient(stops, turn);
  return def + rect(x, y, w, h, fill);
}

export const sky = (...stops: Stop[]) => shade(0, 0, WIDTH, HEIGHT, stops);

export function glow(x: number, y: number, r: number, color: string, alpha: number) {
  const id = newId();
  const stops = stopsOf([
    [0, color, alpha],
    [0.45, color, alpha * 0.35],
    [1, color, 0],
  ]);
  return `<radialGradient id="${id}">${stops}</radialGradient>${circle(x, y, r, `url(#${id})`)}`;
}

export function clip(shape: string, content: string) {
  const id = newId();
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

export function blur(content: string, by: number) {
  const id = newId();
  return `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${by}"/></filter><g filter="url(#${id})">${content}</g>`;
}

/** A rolling line of hills from edge to edge, filled down to the bottom. */
export function ridge(seed: number, y: number, swing: number, fill: string, waves = 3) {
  const random = randomFrom(seed);
  const parts = Array.from({ length: waves * 2 }, (_, k) => ({
    pace: (k + 1) * random(0.6, 1.3),
    lift: swing / (k + 1.2),
    phase: random(0, 7),
  }));
  const points: Point[] = Array.from({ length: 81 }, (_, k) => {
    const x = k * 20;
    const lift = parts.reduce(
      (sum, part) => sum + Math.sin((x / WIDTH) * 6.28 * part.pace + part.phase) * part.lift,
      0,
    );
    return [x, y - lift];
  });
  return polygon([[0, HEIGHT], ...points, [WIDTH, HEIGHT]], fill);
}

/** Horizontal strokes of light on water, longer and farther apart towards the viewer. */
export function ripples(
  seed: number,
  top: number,
  bottom: number,
  color: string,
  options = { count: 60, alpha: 0.35, from: 0, to: WIDTH },
) {
  const random = randomFrom(seed);
  return times(options.count, () => {
    const depth = random() ** 1.6;
    const y = top + depth * (bottom - top);
    const w = 20 + depth * 150 * random(0.5, 1);
    const x = random(options.from - w / 2, options.to - w / 2);
    return rect(x, y, w, 1.5 + depth * 4, color, n(options.alpha * random(0.3, 1) * 100) / 100, 2);
  });
}

export const stars = (seed: number, count: number, bottom: number, color: string = ink.cream) => {
  const random = randomFrom(seed);
  return times(count, () =>
    circle(random(0, WIDTH), random(0, bottom), random(0.8, 2.4), color, n(random(2, 9)) / 10),
  );
};

export const birds = (x: number, y: number, color: string, scale = 1) =>
  [
    [0, 0, 1],
    [58, -22, 0.8],
    [104, 14, 0.7],
    [-50, 30, 0.75],
    [150, -12, 0.55],
  ]
    .map(([dx = 0, dy = 0, size = 1]) =>
      at(
        x + dx * scale,
        y + dy * scale,
        stroke("M-16 -6 Q-8 -10 0 0 Q8 -10 16 -6", color, 3.4),
        size * scale,
      ),
    )
    .join("");

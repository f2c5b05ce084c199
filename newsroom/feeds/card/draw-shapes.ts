/** Between two heights, the left and the right edge at the upper and at the lower one. */
export type Trapezoid = {
  top: number;
  bottom: number;
  from: [upper: number, lower: number];
  to: [upper: number, lower: number];
  color: string;
};

type Size = { width: number; height: number };

/** So many rows within a pixel make an edge smooth. */
const ROWS = 4;

const redGreenBlue = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Shapes on nothing, as raw pixels: no decoder of drawings is let into this process. */
export function drawShapes({ width, height }: Size, shapes: Trapezoid[]) {
  const pixels = Buffer.alloc(width * height * 4);
  for (const shape of shapes) fill(pixels, { width, height }, shape);
  return { input: pixels, raw: { width, height, channels: 4 } } as const;
}

function fill(pixels: Buffer, size: Size, shape: Trapezoid): void {
  const color = redGreenBlue(shape.color);
  const lastRow = Math.min(size.height, Math.ceil(shape.bottom));
  for (let row = Math.max(0, Math.floor(shape.top)); row < lastRow; row += 1)
    for (let column = 0; column < size.width; column += 1) {
      const alpha = coverage(shape, column, row);
      if (alpha === 0) continue;
      const at = (row * size.width + column) * 4;
      pixels.set([...color, Math.max(pixels[at + 3] ?? 0, Math.round(alpha * 255))], at);
    }
}

/** How much of a pixel the shape covers, from 0 to 1. */
function coverage({ top, bottom, from, to }: Trapezoid, column: number, row: number): number {
  let covered = 0;
  for (let part = 0; part < ROWS; part += 1) {
    const y = row + (part + 0.5) / ROWS;
    if (y < top || y >= bottom) continue;
    const share = (y - top) / (bottom - top);
    const left = from[0] + (from[1] - from[0]) * share;
    const right = to[0] + (to[1] - to[0]) * share;
    covered += Math.max(0, Math.min(right, column + 1) - Math.max(left, column));
  }
  return covered / ROWS;
}

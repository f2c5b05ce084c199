import { randomFrom } from "@/db/seed/pictures/shapes";

const STRENGTH = 6;

/** The tooth of the paper: black and white specks, barely there, as a layer to lay on top. */
export function grain(width: number, height: number): Buffer {
  const random = randomFrom(1917);
  const layer = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const speck = random(-1, 1);
      const tone = speck > 0 ? 255 : 0;
      const alpha = Math.round(Math.abs(speck) * STRENGTH);
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        layer.set([tone, tone, tone, alpha], ((y + dy) * width + x + dx) * 4);
    }
  return layer;
}

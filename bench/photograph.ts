import sharp from "sharp";

/** Clouds of every size with grain over them: as hard to compress as a photograph, and never the same twice. */
export async function aPhotograph(width: number, height: number, seed: number): Promise<Buffer> {
  const layers = await Promise.all(
    [6, 24, 96, 384].map((across, at) => cloud(Math.min(across, width), seed * 10 + at, { width, height })),
  );
  const [first, ...rest] = layers;
  const pixels = Buffer.alloc(width * height * 3);
  let grain = seed;
  for (let at = 0; at < pixels.length; at++) {
    grain = (grain * 1_664_525 + 1_013_904_223) >>> 0;
    let light = (first?.[at] ?? 0) * 0.55;
    for (const [depth, layer] of rest.entries()) light += (layer[at] ?? 0) * (0.25 / (depth + 1));
    pixels[at] = Math.min(255, light + (grain >>> 28));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

async function cloud(across: number, seed: number, size: { width: number; height: number }): Promise<Buffer> {
  const down = Math.max(2, Math.round((across * size.height) / size.width));
  const points = Buffer.alloc(across * down * 3);
  let next = seed + 1;
  for (let at = 0; at < points.length; at++) {
    next = (next * 1_664_525 + 1_013_904_223) >>> 0;
    points[at] = next >>> 24;
  }
  return sharp(points, { raw: { width: across, height: down, channels: 3 } })
    .resize(size.width, size.height, { kernel: "cubic", fit: "fill" })
    .raw()
    .toBuffer();
}

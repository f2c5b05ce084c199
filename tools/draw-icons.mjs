import { readFile } from "node:fs/promises";
import sharp from "sharp";

// Run by hand (`node tools/draw-icons.mjs`) when the mark changes.
const at = (name) => new URL(`../public/${name}`, import.meta.url).pathname;
const mark = await readFile(at("favicon.svg"));

for (const [name, size] of [
  ["apple-touch-icon.png", 180],
  ["icon-192.png", 192],
  ["icon-512.png", 512],
]) {
  await sharp(mark, { density: 600 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(at(name));
}

import { mkdir } from "node:fs/promises";
import sharp from "sharp";
import { grain } from "@/db/seed/pictures/grain";
import { portraits } from "@/db/seed/pictures/portraits";
import { scenes } from "@/db/seed/pictures/scenes";
import { HEIGHT, WIDTH } from "@/db/seed/pictures/shapes";

/** Draws the pictures again: `npx tsx db/seed/pictures/draw.ts [folder] [key…]`. */
const [folder = "db/seed/pictures", ...only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

async function save(key: string, content: string, width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;
  await sharp(Buffer.from(svg))
    .flatten()
    .composite([{ input: grain(width, height), raw: { width, height, channels: 4 } }])
    .jpeg({ quality: 68, mozjpeg: true, chromaSubsampling: "4:2:0" })
    .toFile(`${folder}/${key}.jpg`);
}

const wanted = (key: string) => only.length === 0 || only.includes(key);
for (const [key, scene] of Object.entries(scenes)) if (wanted(key)) await save(key, scene(), WIDTH, HEIGHT);
for (const [key, portrait] of Object.entries(portraits))
  if (wanted(key)) await save(key, portrait(), 600, 600);

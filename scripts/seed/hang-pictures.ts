import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { media } from "@/db/schema/media";
import { authorPictures, pictures } from "@/db/seed/pictures";
import type { Db, Viewer } from "@/newsroom/ctx";
import { openingDay } from "./moment";

const credit = "رسم: المسلة";
const drawings = new URL("../../db/seed/pictures/", import.meta.url);

type Hanging = { dataDir: string; by: Viewer };

/** Puts the drawn pictures into the library; the answer maps their keys to media ids. */
export async function hangPictures(db: Db, { dataDir, by }: Hanging): Promise<Map<string, number>> {
  await mkdir(join(dataDir, "media"), { recursive: true });
  const scenes = Object.entries(pictures).map(([key, alt]) => ({ key, alt, isDecorative: false }));
  const portraits = authorPictures.map((key) => ({ key, alt: "", isDecorative: true }));
  const drawn = await Promise.all(
    [...scenes, ...portraits].map(async ({ key, ...fields }) => ({
      key,
      row: { ...fields, ...(await storeOriginal(key, dataDir)) },
    })),
  );
  const common = { credit, uploadedBy: by.id, uploadedAt: openingDay };
  const stored = await db
    .insert(media)
    .values(drawn.map(({ row }) => ({ ...row, ...common })))
    .returning({ id: media.id, storageKey: media.storageKey });
  const ids = new Map(stored.map(({ id, storageKey }) => [storageKey, id]));
  return new Map(drawn.map(({ key, row }) => [key, ids.get(row.storageKey) ?? 0]));
}

async function storeOriginal(key: string, dataDir: string) {
  const file = await readFile(new URL(`${key}.jpg`, drawings));
  const hash = createHash("sha256").update(file).digest("hex").slice(0, 16);
  const storageKey = `${hash}.jpg`;
  await writeFile(join(dataDir, "media", storageKey), file);
  const { width, height } = await sharp(file).metadata();
  const { channels } = await sharp(file).resize(8, 8).stats();
  const tone = channels.slice(0, 3).map(({ mean }) => Math.round(mean).toString(16).padStart(2, "0"));
  return { storageKey, hash, width, height, tone: `#${tone.join("")}` };
}

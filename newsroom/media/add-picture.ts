import { randomUUID } from "node:crypto";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { decode } from "./decode";
import { mediaStorage } from "./storage";

export type PictureFields = {
  alt?: string;
  isDecorative?: boolean;
  caption?: string;
  credit?: string;
  /** Where the eye should rest, 0 to 1 from the start of the picture's own axes. */
  focalX?: number;
  focalY?: number;
};

type Ctx = { db: Db; now: Date; user: { id: number } | null };

/** Takes a picture into the library: decoded, stripped of what the camera wrote into it, and kept. */
export async function addPicture(
  ctx: Ctx,
  bytes: Uint8Array,
  fields: PictureFields,
  storage = mediaStorage(),
): Promise<Picture> {
  const { bytes: kept, ext, ...facts } = await decode(bytes);
  const storageKey = `originals/${facts.hash.slice(0, 2)}/${facts.hash.slice(0, 16)}-${randomUUID()}.${ext}`;
  await storage.put(storageKey, kept);
  const { alt = "", caption = "", credit = "", focalX = 0.5, focalY = 0.5, isDecorative = false } = fields;
  const columns = { alt, caption, credit, focalX, focalY, ...facts };
  const [row] = await ctx.db
    .insert(media)
    .values({
      ...columns,
      isDecorative,
      storageKey,
      uploadedBy: ctx.user?.id ?? null,
      uploadedAt: ctx.now,
    })
    .returning({ id: media.id });
  if (!row) throw new Error("insert returned no row");
  return { id: row.id, ...columns };
}

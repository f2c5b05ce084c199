import { randomUUID } from "node:crypto";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { developInDarkroom } from "./darkroom/darkroom";
import type { Developed } from "./darkroom/develop";
import { pictureColumns } from "./picture";
import { foldPicture } from "./picture-words";
import type { Storage } from "./storage";

export type PictureFields = {
  alt?: string;
  isDecorative?: boolean;
  caption?: string;
  credit?: string;
  /** Where the eye should rest, 0 to 1 from the start of the picture's own axes. */
  focalX?: number;
  focalY?: number;
  fileName?: string;
  /** Whom it came from. */
  source?: string;
};

type Ctx = { db: Db; now: Date; user: { id: number } | null };

/** Takes a picture into the library: decoded, stripped of what the camera wrote into it, and kept. */
export async function addPicture(
  ctx: Ctx,
  bytes: Uint8Array,
  fields: PictureFields,
  storage: Storage,
): Promise<Picture> {
  const developed = await developInDarkroom(bytes);
  const { caption, credit, holder, place, takenOn, people } = developed.notes;
  const words = { alt: "", source: "", fileName: "", caption, credit, holder, place, people, ...fields };
  const [row] = await ctx.db
    .insert(media)
    .values({
      ...words,
      ...factsOf(developed),
      ...(await keepFiles(storage, bytes, developed)),
      folded: foldPicture(words),
      takenOn: takenOn || null,
      uploadedBy: ctx.user?.id ?? null,
      uploadedAt: ctx.now,
    })
    .returning(pictureColumns);
  if (!row) throw new Error("insert returned no row");
  return row;
}

export const factsOf = ({ hash, width, height, frames, tone, thumbhash, likeness }: Developed) => ({
  hash,
  width,
  height,
  frames,
  tone,
  thumbhash,
  likeness,
});

/** The developed picture and, beside it, the file as it was sent; both under names of ours, none of them public. */
export async function keepFiles(storage: Storage, sent: Uint8Array, { hash, ext, bytes }: Developed) {
  const name = `${hash.slice(0, 2)}/${hash.slice(0, 16)}-${randomUUID()}`;
  const keys = { storageKey: `originals/${name}.${ext}`, originalKey: `sent/${name}.bin` };
  await storage.put(keys.originalKey, sent);
  await storage.put(keys.storageKey, bytes);
  return keys;
}

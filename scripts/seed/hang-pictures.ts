import { readFile } from "node:fs/promises";
import { authorPictures, pictures } from "@/db/seed/pictures";
import type { Db, Viewer } from "@/newsroom/ctx";
import { addPicture, type PictureFields } from "@/newsroom/media/add-picture";
import type { Storage } from "@/newsroom/media/storage";
import { openingDay } from "./moment";

const credit = "رسم: المسلة";
const drawings = new URL("../../db/seed/pictures/", import.meta.url);

type Hanging = { storage: Storage; by: Viewer };

/** Puts the drawn pictures into the library; the answer maps their keys to media ids. */
export async function hangPictures(db: Db, { storage, by }: Hanging): Promise<Map<string, number>> {
  const ctx = { db, now: openingDay, user: by };
  const hang = async (key: string, fields: PictureFields) => {
    const bytes = await readFile(new URL(`${key}.jpg`, drawings));
    const { id } = await addPicture(ctx, bytes, { ...fields, credit }, storage);
    return [key, id] as const;
  };
  const scenes = Object.entries(pictures).map(([key, alt]) => hang(key, { alt }));
  const portraits = authorPictures.map((key) => hang(key, { isDecorative: true }));
  return new Map(await allOrNothing([...scenes, ...portraits]));
}

/** Waits for all even when one fails: a straggler must not write after its transaction is undone. */
async function allOrNothing<Result>(works: Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

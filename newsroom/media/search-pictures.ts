import { and, isNull, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";

const SHOWN = 48;
const MOST = 80;

/** The newest pictures of the library; with words, those that hold each of them in any spelling. */
export function searchPictures(db: Db, typed: string): Promise<Picture[]> {
  const words = fold(typed.slice(0, MOST)).split(" ").filter(Boolean).slice(0, 6);
  return db
    .select(pictureColumns)
    .from(media)
    .where(and(isNull(media.removedAt), ...words.map((word) => sql`${media.folded} like ${`%${word}%`}`)))
    .orderBy(sql`${media.id} desc nulls first`)
    .limit(SHOWN);
}

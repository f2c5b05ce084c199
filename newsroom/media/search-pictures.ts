import { and, isNull, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";
import { findRightsFault, type RightsFault } from "./rights";

const SHOWN = 48;
const MOST = 80;

export type Offered = Picture & { fault: RightsFault | null };

/** The newest pictures of the library; with words, those that hold each of them in any spelling. */
export async function searchPictures({ db, now }: { db: Db; now: Date }, typed: string): Promise<Offered[]> {
  const words = fold(typed.slice(0, MOST)).split(" ").filter(Boolean).slice(0, 6);
  const rows = await db
    .select({
      picture: pictureColumns,
      rights: { isBarred: media.isBarred, usableFrom: media.usableFrom, usableUntil: media.usableUntil },
    })
    .from(media)
    .where(and(isNull(media.removedAt), ...words.map((word) => sql`${media.folded} like ${`%${word}%`}`)))
    .orderBy(sql`${media.id} desc nulls first`)
    .limit(SHOWN);
  return rows.map(({ picture, rights }) => ({ ...picture, fault: findRightsFault(rights, now) }));
}

import { desc, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";

const SHOWN = 48;
const MOST = 80;

/** The newest pictures of the library; with words, those whose description holds each of them. */
export function searchPictures(db: Db, typed: string): Promise<Picture[]> {
  const words = typed.slice(0, MOST).split(/\s+/).filter(Boolean).slice(0, 6);
  const described = sql`lower(${media.alt} || ' ' || ${media.caption} || ' ' || ${media.credit})`;
  return db
    .select(pictureColumns)
    .from(media)
    .where(
      sql.join(
        [sql`true`, ...words.map((word) => sql`position(${word.toLowerCase()} in ${described}) > 0`)],
        sql` and `,
      ),
    )
    .orderBy(desc(media.id))
    .limit(SHOWN);
}

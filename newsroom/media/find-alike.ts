import { and, isNull, ne, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";

/** Of 64 bits: the same photograph in another size or quality differs in no more. */
const ALIKE_BITS = 6;
const MOST = 12;

/** Pictures of the library that look the same. */
export async function findAlike(
  db: Db,
  { id, likeness }: { id: number; likeness: string },
): Promise<Picture[]> {
  if (!/^[0-9a-f]{16}$/.test(likeness)) return [];
  const distance = sql`bit_count(('x' || ${media.likeness})::bit(64) # ('x' || ${likeness}::text)::bit(64))`;
  return db
    .select(pictureColumns)
    .from(media)
    .where(
      and(
        isNull(media.removedAt),
        ne(media.id, id),
        sql`case when ${media.likeness} <> '' then ${distance} <= ${ALIKE_BITS} else false end`,
      ),
    )
    .orderBy(sql`${media.id} desc nulls first`)
    .limit(MOST);
}

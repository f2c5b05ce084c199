import { inArray } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Db } from "@/newsroom/ctx";
import { findRightsFault, type RightsFault } from "./rights";

/** Those of these pictures that may not be used at a moment, each with the reason. */
export async function listUnusable(
  db: Db,
  ids: number[],
  at: Date,
): Promise<{ id: number; fault: RightsFault }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: media.id,
      isBarred: media.isBarred,
      usableFrom: media.usableFrom,
      usableUntil: media.usableUntil,
    })
    .from(media)
    .where(inArray(media.id, ids));
  return rows.flatMap(({ id, ...rights }) => {
    const fault = findRightsFault(rights, at);
    return fault ? [{ id, fault }] : [];
  });
}

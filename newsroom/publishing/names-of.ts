import { asc, inArray } from "drizzle-orm";
import { authors, tags } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";

/**
 * Tags and bylines by name: what a reader may search for beside the words of the text. The rows are held until the
 * article is stored: a name that is being changed is waited for, or waits.
 */
export async function namesOf(
  db: Db,
  { tagIds, authorIds }: { tagIds: number[]; authorIds: number[] },
): Promise<string> {
  return [...(await hold(db, tags, tagIds)), ...(await hold(db, authors, authorIds))].join(" ");
}

async function hold(db: Db, table: typeof tags | typeof authors, ids: number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ name: table.name })
    .from(table)
    .where(inArray(table.id, ids))
    .orderBy(asc(table.id))
    .for("share");
  return rows.map(({ name }) => name);
}

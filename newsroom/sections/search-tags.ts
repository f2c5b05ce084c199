import { asc, sql } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import type { TagRef } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";

const SHOWN = 12;
const MOST = 80;

/** Tags whose folded name holds what was typed, those that begin with it first. */
export function searchTags(db: Db, typed: string): Promise<TagRef[]> {
  const words = fold(typed.slice(0, MOST)).trim();
  if (words === "") return Promise.resolve([]);
  return db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(tags)
    .where(sql`position(${words} in ${tags.folded}) > 0`)
    .orderBy(sql`position(${words} in ${tags.folded}) > 1`, asc(tags.folded))
    .limit(SHOWN);
}

import { asc, like } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import type { TagRef } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";

/** Tags whose name holds what was typed, however it is spelled. */
export function findTags(db: Db, typed: string, limit = 10): Promise<TagRef[]> {
  const folded = fold(typed)
    .trim()
    .replace(/[\\%_]/g, "\\$&");
  return db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(tags)
    .where(like(tags.folded, `%${folded}%`))
    .orderBy(asc(tags.name))
    .limit(limit);
}

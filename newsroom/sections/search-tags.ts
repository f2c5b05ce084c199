import { and, asc, isNull, sql } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import type { TagRef } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { stem } from "@/newsroom/arabic/stem";
import type { Db } from "@/newsroom/ctx";

const SHOWN = 12;
const MOST = 80;

/** Each of these folded words, less its article and ending, stands in the tag. */
export const holdsWords = (folded: string) =>
  and(...folded.split(" ").map((word) => sql`position(${stem(word)} in ${tags.folded}) > 0`));

/** Tags that hold every word of what was typed, less articles and endings; those that begin with it first. */
export function searchTags(db: Db, typed: string): Promise<TagRef[]> {
  const words = fold(typed.slice(0, MOST)).trim();
  if (words === "") return Promise.resolve([]);
  return db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(tags)
    .where(and(isNull(tags.mergedInto), holdsWords(words)))
    .orderBy(
      sql`case position(${words} in ${tags.folded}) when 1 then 0 when 0 then 2 else 1 end`,
      asc(tags.folded),
    )
    .limit(SHOWN);
}

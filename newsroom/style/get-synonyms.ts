import { synonyms } from "@/db/schema/search";
import type { SynonymGroups } from "@/newsroom/arabic/search-query";
import type { Db } from "@/newsroom/ctx";

/** Search reads all of them for every question. */
export const MOST_GROUPS = 1_000;

/** The groups of words that find one another. */
export async function getSynonyms(db: Db): Promise<SynonymGroups> {
  const rows = await db.select({ words: synonyms.words }).from(synonyms).limit(MOST_GROUPS);
  return rows.map((row) => row.words);
}

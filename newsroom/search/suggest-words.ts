import { desc, sql } from "drizzle-orm";
import { searchWords } from "@/db/schema/search";
import { fold } from "@/newsroom/arabic/fold";
import { isStopWord } from "@/newsroom/arabic/stop-words";
import type { Db } from "@/newsroom/ctx";

const SHOWN = 8;
const MOST_TYPED = 80;
const LEAST_LETTERS = 2;
/** Of all words that begin so: two letters begin some thousands. */
const LOOKED_AT = 5_000;
const article = /^(?:[وف]?[بك]?ال|لل)/;

/** The whole line with its last word completed, the words of most articles first. */
export async function suggestWords(db: Db, typed: string): Promise<string[]> {
  const text = typed.slice(0, MOST_TYPED).toWellFormed();
  const [, before = "", last = ""] = /^(.*?)(\S*)$/s.exec(text) ?? [];
  const begun = fold(last);
  if (begun.replace(article, "").length < LEAST_LETTERS || begun.includes(" ") || isStopWord(last)) return [];
  const words = await listBegun(db, begun);
  return words.map((word) => `${before}${word}`.replace(/\s+/g, " ").trimStart());
}

async function listBegun(db: Db, begun: string): Promise<string[]> {
  const found = db.$with("found").as(
    db
      .select()
      .from(searchWords)
      .where(sql`${searchWords.folded} like ${`${begun}%`}`)
      .limit(LOOKED_AT),
  );
  const rows = await db
    .with(found)
    .select({ shown: found.shown })
    .from(found)
    .orderBy(desc(found.articles), found.folded)
    .limit(SHOWN);
  return rows.map((row) => row.shown);
}

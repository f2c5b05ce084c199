import { eq, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { searchWords } from "@/db/schema/search";
import { wordsToOffer } from "@/newsroom/arabic/words-to-offer";
import type { Db } from "@/newsroom/ctx";

/** Of the body only the beginning: what a story is about stands there. */
const OPENING = 1_200;

type Words = Map<string, string>;

/**
 * Does what changes an article, and brings the table of words up to it: words that no live article holds any
 * more are not offered to anybody. One statement in the order of the alphabet, so that two publications wait for
 * each other and never both.
 */
export async function keepingVocabulary<Result>(
  db: Db,
  articleId: number,
  change: () => Promise<Result>,
): Promise<Result> {
  const before = await wordsOf(db, articleId);
  const result = await change();
  await count(db, before, await wordsOf(db, articleId));
  return result;
}

async function wordsOf(db: Db, articleId: number): Promise<Words> {
  const [row] = await db
    .select({
      status: articles.status,
      text: sql<string>`concat_ws(' ', ${articles.headline}, ${articles.kicker}, ${articles.standfirst},
        ${articles.names}, left(${articles.plainText}, ${OPENING}))`,
    })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row?.status === "live" ? wordsToOffer(row.text) : new Map();
}

async function count(db: Db, before: Words, after: Words): Promise<void> {
  const come = [...after].filter(([folded]) => !before.has(folded)).map((word) => [...word, 1] as const);
  const gone = [...before].filter(([folded]) => !after.has(folded)).map((word) => [...word, -1] as const);
  const changed = [...come, ...gone].sort(([one], [other]) => (one < other ? -1 : 1));
  if (changed.length === 0) return;
  const column = (at: 0 | 1 | 2) => sql.param(changed.map((word) => word[at]));
  await db.execute(sql`insert into ${searchWords} (folded, shown, articles)
    select * from unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::int[])
    on conflict (folded) do update set articles = ${searchWords}.articles + excluded.articles`);
  if (gone.length > 0)
    await db.execute(sql`delete from ${searchWords}
      where folded = any(${sql.param(gone.map(([folded]) => folded))}::text[]) and articles <= 0`);
}

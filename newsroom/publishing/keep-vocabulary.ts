import { eq, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { searchWordChanges, searchWords } from "@/db/schema/search";
import { wordsToOffer } from "@/newsroom/arabic/words-to-offer";
import type { Db } from "@/newsroom/ctx";

/** Of the body only the beginning: what a story is about stands there. */
const OPENING = 1_200;

type Words = Map<string, string>;

/**
 * Does what changes an article, and notes which words came and went with it. They are added up a moment later
 * (`bringUpVocabulary`): two publications that share a word must not wait for each other until they commit.
 */
export async function keepingVocabulary<Result>(
  db: Db,
  articleId: number,
  change: () => Promise<Result>,
): Promise<Result> {
  const before = await wordsOf(db, articleId);
  const result = await change();
  await note(db, before, await wordsOf(db, articleId));
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

async function note(db: Db, before: Words, after: Words): Promise<void> {
  const come = [...after].filter(([folded]) => !before.has(folded)).map((word) => [...word, 1] as const);
  const gone = [...before].filter(([folded]) => !after.has(folded)).map((word) => [...word, -1] as const);
  const changed = [...come, ...gone];
  if (changed.length === 0) return;
  const column = (at: 0 | 1 | 2) => sql.param(changed.map((word) => word[at]));
  await db.execute(sql`insert into ${searchWordChanges} (folded, shown, articles)
    select * from unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::int[])`);
}

/** One instance at a time adds up. */
const LOCK = 7_253_002;
const AT_ONCE = 20_000;

/** Adds up what publications noted: words that no live article holds any more are offered to nobody. */
export const bringUpVocabulary = (db: Db): Promise<void> =>
  db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ held: boolean }>(
      sql`select pg_try_advisory_xact_lock(${LOCK}) as held`,
    );
    if (!lock?.held) return;
    await tx.execute(sql`with taken as (
        delete from ${searchWordChanges}
        where id in (select id from ${searchWordChanges} order by id limit ${AT_ONCE})
        returning folded, shown, articles)
      insert into ${searchWords} (folded, shown, articles)
        select folded, max(shown), sum(articles)::int from taken group by folded having sum(articles) <> 0
      on conflict (folded) do update set articles = ${searchWords}.articles + excluded.articles`);
    await tx.execute(sql`delete from ${searchWords} where articles <= 0`);
  });

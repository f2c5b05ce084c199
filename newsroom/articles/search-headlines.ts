import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { sections } from "@/db/schema/publication";
import { searchQuery } from "@/newsroom/arabic/search-query";
import type { Db } from "@/newsroom/ctx";
import { getSynonyms } from "@/newsroom/style/get-synonyms";

/** As many as a list under a field shows. */
const SHOWN = 8;
const MOST_TYPED = 80;
/** A word that stands eight times among so many needs no index. */
const NEWEST = 400;

export type FoundHeadline = {
  id: number;
  slug: string;
  headline: string;
  section: string;
  publishedAt: Date;
};

const columns = {
  id: articles.id,
  slug: articles.slug,
  headline: articles.headline,
  section: sections.name,
  publishedAt: articles.publishedAt,
};

const live = (db: Db) =>
  db.select(columns).from(articles).innerJoin(sections, eq(sections.id, articles.sectionId)).$dynamic();

/** Live articles with these numbers; in no order. */
export const listHeadlines = (db: Db, ids: number[]): Promise<FoundHeadline[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : live(db)
        .where(and(inArray(articles.id, ids), eq(articles.status, "live")))
        .limit(ids.length);

/**
 * The newest live articles that hold every word typed, in any form and spelling, the last perhaps unfinished; the
 * newest of all while nothing is typed. An article's number or address finds that one.
 */
export async function searchHeadlines(db: Db, typed: string): Promise<FoundHeadline[]> {
  const number = /(?:^|\/news\/)(\d{1,15})(?:$|[/?#])/.exec(typed.trim().slice(0, 300))?.[1];
  const found = number ? await listHeadlines(db, [Number(number)]) : [];
  if (typed.includes("/news/")) return found;
  const { typing } = searchQuery(typed.slice(0, MOST_TYPED), await getSynonyms(db));
  const rows =
    typing === "" ? await listNewest(db, eq(articles.status, "live")) : await listHolding(db, typing);
  found.push(...rows.filter((row) => row.id !== Number(number)));
  return found.slice(0, SHOWN);
}

/** A common word is soon met among the newest; only a rare one is looked up among all words, in an order no index has. */
async function listHolding(db: Db, typing: string): Promise<FoundHeadline[]> {
  const holds = sql`status = 'live' and ${articles.search} @@ ${typing}::tsquery`;
  const newest = db.select({ id: articles.id }).from(articles).where(eq(articles.status, "live"));
  const some = newest.orderBy(...newestFirst).limit(NEWEST);
  const rows = await listNewest(db, and(holds, inArray(articles.id, some)));
  if (rows.length === SHOWN) return rows;
  return live(db)
    .where(holds)
    .orderBy(sql`${articles.publishedAt} + interval '0' desc`, sql`${articles.id} desc`)
    .limit(SHOWN);
}

const newestFirst = [sql`${articles.publishedAt} desc nulls first`, sql`${articles.id} desc nulls first`];

const listNewest = (db: Db, where: SQL | undefined) =>
  live(db)
    .where(where)
    .orderBy(...newestFirst)
    .limit(SHOWN);

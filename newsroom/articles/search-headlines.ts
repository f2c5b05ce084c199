import { and, eq, inArray, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { sections } from "@/db/schema/publication";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";

/** As many as a list under a field shows. */
const SHOWN = 8;
const MOST_TYPED = 80;
/** Newest first, so many headlines at a time and so many times: what is older is found by its number. */
const BATCH = 500;
const BATCHES = 4;

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
 * The newest live articles whose headline holds every word typed, in any spelling; the newest of all while
 * nothing is typed. An article's number or address finds that one.
 */
export async function searchHeadlines(db: Db, typed: string): Promise<FoundHeadline[]> {
  const number = /(?:^|\/news\/)(\d{1,15})(?:$|[/?#])/.exec(typed.trim().slice(0, 300))?.[1];
  const found = number ? await listHeadlines(db, [Number(number)]) : [];
  if (typed.includes("/news/")) return found;
  const words = fold(typed.slice(0, MOST_TYPED)).split(" ").filter(Boolean);
  for (let batch = 0; batch < BATCHES && found.length < SHOWN; batch += 1) {
    const rows = await listNewest(db, batch);
    found.push(...rows.filter((row) => holdsAll(row.headline, words) && row.id !== Number(number)));
    if (rows.length < BATCH) break;
  }
  return found.slice(0, SHOWN);
}

const listNewest = (db: Db, batch: number) =>
  live(db)
    .where(eq(articles.status, "live"))
    .orderBy(sql`${articles.publishedAt} desc nulls first`, sql`${articles.id} desc nulls first`)
    .limit(BATCH)
    .offset(batch * BATCH);

function holdsAll(headline: string, words: string[]): boolean {
  const folded = fold(headline);
  return words.every((word) => folded.includes(word));
}

import { and, eq, type SQL, sql } from "drizzle-orm";
import { articleAuthors, articles } from "@/db/schema/articles";
import type { Db } from "@/newsroom/ctx";

/** So many of the newest that hold the words are ranked; ranking all of them is what makes a search slow. */
export const RANKED = 300;
/** Looked through one after the other, until enough is found; the last is all time. */
const WINDOWS = [30, 365];
const WINDOWS_IN_A_ROW = [30, 90, 365];
const DAY_MS = 86_400_000;
/**
 * Whether words stand in a row is read in the articles themselves, all that hold them: where a page of results is
 * found, older ones wait until they are asked for.
 */
const ENOUGH_IN_A_ROW = 20;

/** Of body, standfirst with names, headline (the first place, D, is not used). */
const WEIGHTS = "{0.05, 0.1, 0.45, 1}";
/** The words themselves tell more than their other forms and synonyms. */
const FORMS_SHARE = 0.35;
/** A year makes an article half as near; the floor keeps old ones findable. */
const HALF_LIFE_DAYS = 365;
const FLOOR = 0.25;

export type Filter = {
  sectionId?: number | undefined;
  authorId?: number | undefined;
  from?: Date | undefined;
  /** The first moment that is too late. */
  until?: Date | undefined;
};

export type Candidate = { id: number; publishedAt: Date; nearness: number };
/** `isRow`: somebody wants words as they stand, one after the other. */
export type Wanted = { all: string; exact: string; isRow: boolean; filter: Filter; now: Date };

/** The newest live articles that hold the words, the nearest first; before `oldest` there may be more of them. */
export async function listCandidates(
  db: Db,
  wanted: Wanted,
): Promise<{ candidates: Candidate[]; oldest: Date | null }> {
  const until = wanted.filter.until ?? wanted.now;
  const enough = wanted.isRow ? ENOUGH_IN_A_ROW : RANKED;
  for (const days of [...(wanted.isRow ? WINDOWS_IN_A_ROW : WINDOWS), null]) {
    const since = days === null ? null : new Date(until.getTime() - days * DAY_MS);
    const isWhole = since === null || (wanted.filter.from !== undefined && since <= wanted.filter.from);
    const rows = await holding(db, wanted, isWhole ? null : since);
    if (!isWhole && rows.length < enough) continue;
    const last = rows.length === RANKED ? (rows.at(-1)?.publishedAt ?? null) : isWhole ? null : since;
    return { candidates: nearest(rows, wanted.now), oldest: last };
  }
  return { candidates: [], oldest: null };
}

const nearest = (rows: Row[], now: Date): Candidate[] =>
  rows
    .map(({ rank, ...row }) => ({ ...row, nearness: rank * freshness(row.publishedAt, now) }))
    .sort((one, other) => other.nearness - one.nearness || other.id - one.id);

function freshness(at: Date, now: Date): number {
  const days = Math.max(0, (now.getTime() - at.getTime()) / DAY_MS);
  return FLOOR + (1 - FLOOR) * 0.5 ** (days / HALF_LIFE_DAYS);
}

type Row = { id: number; publishedAt: Date; rank: number };

/** Word for word as the index of the words has it. */
const day = sql`((${articles.publishedAt} at time zone 'UTC')::date)`;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The newest first, as far back as `since`. */
async function holding(db: Db, wanted: Wanted, since: Date | null): Promise<Row[]> {
  const all = sql`${wanted.all}::tsquery`;
  const newest = db.$with("newest").as(
    db
      .select({ id: articles.id, publishedAt: articles.publishedAt, search: articles.search })
      .from(articles)
      .where(
        and(
          eq(articles.status, "live"),
          sql`${articles.search} @@ ${all}`,
          since ? sql`${day} >= ${dayOf(since)}::date` : undefined,
          ...conditionsOf(wanted.filter),
        ),
      )
      .orderBy(sql`${articles.publishedAt} desc`, sql`${articles.id} desc`)
      .limit(RANKED),
  );
  const rank = sql<number>`ts_rank(${WEIGHTS}, ${newest.search}, ${wanted.exact}::tsquery)
    + ${FORMS_SHARE} * ts_rank(${WEIGHTS}, ${newest.search}, ${all})`;
  return db
    .with(newest)
    .select({ id: newest.id, publishedAt: newest.publishedAt, rank: rank.mapWith(Number) })
    .from(newest)
    .orderBy(sql`${newest.publishedAt} desc`);
}

/** Written so that no other index offers itself: each would read the words of all articles it names. */
function conditionsOf({ sectionId, authorId, from, until }: Filter): (SQL | undefined)[] {
  return [
    sectionId === undefined ? undefined : sql`${articles.sectionId} + 0 = ${sectionId}`,
    authorId === undefined
      ? undefined
      : sql`${articles.id} in (select ${articleAuthors.articleId} from ${articleAuthors}
          where ${articleAuthors.authorId} = ${authorId})`,
    from &&
      sql`${day} >= ${dayOf(from)}::date and ${articles.publishedAt} + interval '0' >= ${from.toISOString()}::timestamptz`,
    until &&
      sql`${day} <= ${dayOf(until)}::date and ${articles.publishedAt} + interval '0' < ${until.toISOString()}::timestamptz`,
  ];
}

/** In how many live articles each of these stands, as far as it matters. */
export async function countHeld(db: Db, queries: string[]): Promise<number[]> {
  const one = (query: string) => sql`select (select count(*) from (select 1 from ${articles}
    where status = 'live' and ${articles.search} @@ ${query}::tsquery limit ${RANKED}) few)::int as held`;
  const rows = await db.execute<{ held: number }>(sql.join(queries.map(one), sql` union all `));
  return rows.map((row) => row.held);
}

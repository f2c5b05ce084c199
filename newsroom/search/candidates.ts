import { and, eq, type SQL, sql } from "drizzle-orm";
import { articleAuthors, articles } from "@/db/schema/articles";
import type { Db } from "@/newsroom/ctx";

/** So many of the newest that hold the words are ranked; ranking all of them is what makes a search slow. */
export const RANKED = 300;
const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

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
export type Wanted = { all: string; exact: string; filter: Filter; now: Date };

/**
 * The newest live articles that hold the words, the nearest first. Recent ones are enough when there are many; only
 * else is all time asked, and then in an order no index has, so that the planner starts from the words.
 */
export async function listCandidates(db: Db, wanted: Wanted): Promise<Candidate[]> {
  const { from, until } = wanted.filter;
  const recent = new Date(wanted.now.getTime() - RECENT_DAYS * DAY_MS);
  const isDated = from !== undefined || until !== undefined;
  const found = isDated ? [] : await holding(db, wanted, { since: recent });
  const rows = found.length < RANKED ? await holding(db, wanted, { since: null }) : found;
  return rows
    .map((row) => ({ ...row, nearness: row.rank * freshness(row.publishedAt, wanted.now) }))
    .sort((one, other) => other.nearness - one.nearness || other.id - one.id)
    .map(({ rank: _rank, ...row }) => row);
}

function freshness(at: Date, now: Date): number {
  const days = Math.max(0, (now.getTime() - at.getTime()) / DAY_MS);
  return FLOOR + (1 - FLOOR) * 0.5 ** (days / HALF_LIFE_DAYS);
}

type Row = { id: number; publishedAt: Date; rank: number };

async function holding(db: Db, wanted: Wanted, { since }: { since: Date | null }): Promise<Row[]> {
  const all = sql`${wanted.all}::tsquery`;
  const time = since ? sql`${articles.publishedAt}` : sql`${articles.publishedAt} + interval '0'`;
  const newest = db.$with("newest").as(
    db
      .select({ id: articles.id, publishedAt: articles.publishedAt, search: articles.search })
      .from(articles)
      .where(
        and(
          eq(articles.status, "live"),
          sql`${articles.search} @@ ${all}`,
          since ? sql`${articles.publishedAt} >= ${since.toISOString()}::timestamptz` : undefined,
          ...conditionsOf(wanted.filter),
        ),
      )
      .orderBy(sql`${time} desc nulls first`, sql`${articles.id} desc nulls first`)
      .limit(RANKED),
  );
  const rank = sql<number>`ts_rank(${WEIGHTS}, ${newest.search}, ${wanted.exact}::tsquery)
    + ${FORMS_SHARE} * ts_rank(${WEIGHTS}, ${newest.search}, ${all})`;
  return db
    .with(newest)
    .select({ id: newest.id, publishedAt: newest.publishedAt, rank: rank.mapWith(Number) })
    .from(newest);
}

function conditionsOf({ sectionId, authorId, from, until }: Filter): (SQL | undefined)[] {
  return [
    sectionId === undefined ? undefined : eq(articles.sectionId, sectionId),
    authorId === undefined
      ? undefined
      : sql`${articles.id} in (select ${articleAuthors.articleId} from ${articleAuthors}
          where ${articleAuthors.authorId} = ${authorId})`,
    from && sql`${articles.publishedAt} >= ${from.toISOString()}::timestamptz`,
    until && sql`${articles.publishedAt} < ${until.toISOString()}::timestamptz`,
  ];
}

/** In how many live articles each of these stands, as far as it matters. */
export async function countHeld(db: Db, queries: string[]): Promise<number[]> {
  const one = (query: string) => sql`select (select count(*) from (select 1 from ${articles}
    where status = 'live' and ${articles.search} @@ ${query}::tsquery limit ${RANKED}) few)::int as held`;
  const rows = await db.execute<{ held: number }>(sql.join(queries.map(one), sql` union all `));
  return rows.map((row) => row.held);
}

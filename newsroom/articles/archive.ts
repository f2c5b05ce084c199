import { sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { ArchiveDay, ArchiveMonth, Calendar } from "@/db/types";
import { addDays, type Day, dayOf, isDay, monthOf, startOfDay } from "@/newsroom/arabic/days";
import type { Db } from "@/newsroom/ctx";
import { listBetween } from "./lists";

/** A century: the walk from month to month ends somewhere. */
const MOST_MONTHS = 1_200;

type Clock = Pick<Calendar, "timeZone">;

/**
 * What was published on one day of the newsroom's clock, with its month; null for what is no day, lies ahead or
 * before the first article. Tomorrow's page is nobody's until tomorrow.
 */
export async function findArchiveDay(
  db: Db,
  day: Day,
  { timeZone, now, before }: Clock & { now: Date; before: string | null },
): Promise<ArchiveDay | null> {
  const today = dayOf(now, timeZone);
  if (!isDay(day) || day > today) return null;
  const first = await findFirstDay(db, timeZone);
  if (!first || day < first) return null;
  const [page, days] = await Promise.all([
    listBetween(db, { from: startOfDay(day, timeZone), to: startOfDay(addDays(day, 1), timeZone), before }),
    listDaysOfMonth(db, day, timeZone),
  ]);
  return {
    day,
    page,
    days,
    earlier: day > first ? addDays(day, -1) : null,
    later: day < today ? addDays(day, 1) : null,
  };
}

/** One step along the index to the oldest. */
async function findFirstDay(db: Db, timeZone: string): Promise<Day | null> {
  const [row] = await db.execute<{ at: string }>(
    sql`select published_at as at from ${articles} where status = 'live'
      order by published_at asc nulls last, id asc limit 1`,
  );
  return row ? dayOf(new Date(row.at), timeZone) : null;
}

/** The days of its month on which something was published, each with how many there were; printed once per day. */
async function listDaysOfMonth(db: Db, day: Day, timeZone: string): Promise<ArchiveDay["days"]> {
  const [from, to] = [monthOf(day), monthOf(day, 1)].map((one) => startOfDay(one, timeZone).toISOString());
  const rows = await db.execute<{ day: string; count: number }>(
    sql`select to_char(day, 'YYYY-MM-DD') as day, count from (
        select (published_at at time zone ${timeZone})::date as day, count(*)::int as count
        from ${articles}
        where status = 'live' and published_at >= ${from}::timestamptz and published_at < ${to}::timestamptz
        group by 1) counted
      order by 1`,
  );
  return [...rows];
}

/** The months with articles, newest first, each with its last day: one step along the index per month. */
export async function listArchiveMonths(db: Db, { timeZone }: Clock): Promise<ArchiveMonth[]> {
  const startOfMonth = sql`date_trunc('month', at at time zone ${timeZone}) at time zone ${timeZone}`;
  const rows = await db.execute<{ day: string }>(
    sql`with recursive walk as (
        (select published_at as at, 1 as step from ${articles} where status = 'live'
          order by published_at desc nulls first, id desc nulls first limit 1)
        union all
        select earlier.at, walk.step + 1 from walk cross join lateral (
          select published_at as at from ${articles}
          where status = 'live' and published_at < ${startOfMonth}
          order by published_at desc nulls first, id desc nulls first limit 1) earlier
        where walk.step < ${MOST_MONTHS})
      select to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day from walk order by at desc`,
  );
  return rows.map(({ day }) => ({ month: monthOf(day), last: day }));
}

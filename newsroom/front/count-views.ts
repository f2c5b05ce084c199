import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

/** Nobody asks what was read longer ago. */
const KEPT_DAYS = 8;

/** Adds what was read to the hour it is now, in one statement; what readers cannot see is not counted. */
export async function addViews(db: Db, views: Map<number, number>): Promise<void> {
  if (views.size === 0) return;
  await db.execute(sql`
    insert into article_views (hour, article_id, views)
    select date_trunc('hour', now()), seen.id, seen.views
    from unnest(${sql.param([...views.keys()])}::bigint[], ${sql.param([...views.values()])}::int[]) as seen (id, views)
    join articles on articles.id = seen.id and articles.status = 'live'
    order by seen.id
    on conflict (hour, article_id) do update set views = article_views.views + excluded.views`);
}

/** Forgets what nobody asks for any more. */
export async function forgetViews(db: Db): Promise<void> {
  await db.execute(sql`delete from article_views where hour < now() - make_interval(days => ${KEPT_DAYS})`);
}

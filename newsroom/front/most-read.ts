import { eq, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { articleViews } from "@/db/schema/front";
import type { ArticleCard } from "@/db/types";
import { listCards } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";

/** A day; when too little was read in it, a week. */
const spans = [24, 7 * 24] as const;
const MOST = 10;
/** Fewer than this is no ranking. */
const FEWEST = 3;

/** What readers read most, first the most; empty while nobody read enough. */
export async function listMostRead(db: Db): Promise<ArticleCard[]> {
  for (const hours of spans) {
    const ids = await rank(db, hours);
    if (ids.length < FEWEST) continue;
    const cards = new Map((await listCards(db, ids)).map((card) => [card.id, card]));
    return ids.flatMap((id) => cards.get(id) ?? []);
  }
  return [];
}

async function rank(db: Db, hours: number): Promise<number[]> {
  const rows = await db
    .select({ id: articleViews.articleId })
    .from(articleViews)
    .innerJoin(articles, eq(articles.id, articleViews.articleId))
    .where(
      sql`${articleViews.hour} > now() - make_interval(hours => ${hours}) and ${articles.status} = 'live'`,
    )
    .groupBy(articleViews.articleId)
    .orderBy(sql`sum(${articleViews.views}) desc`, sql`${articleViews.articleId} desc`)
    .limit(MOST);
  return rows.map((row) => row.id);
}

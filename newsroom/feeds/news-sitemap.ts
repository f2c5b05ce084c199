import { and, desc, eq, gt } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { Db } from "@/newsroom/ctx";
import { getHouse } from "@/newsroom/settings/queries";
import { plainLine } from "./plain-line";
import { printLines } from "./sitemap-lines";

/** What a news site map may hold: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. */
const NEWS_MS = 48 * 3_600_000;
const MOST = 1_000;

/** What was published in the last two days; of a quiet newsroom its front alone, since no file may be empty. */
export async function printNewsSitemap(db: Db, home: string, now: Date): Promise<string> {
  const house = await getHouse(db);
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      headline: articles.headline,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .where(and(eq(articles.status, "live"), gt(articles.publishedAt, new Date(now.getTime() - NEWS_MS))))
    .orderBy(desc(articles.publishedAt))
    .limit(MOST);
  const lines = rows.map(({ id, slug, headline, publishedAt }) => ({
    address: `${home}/news/${id}/${encodeURIComponent(slug)}`,
    changedAt: null,
    news: { publication: plainLine(house.name), publishedAt, title: plainLine(headline) },
  }));
  return printLines("urlset", "url", lines.length > 0 ? lines : [{ address: `${home}/`, changedAt: null }]);
}

import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import type { Db } from "@/newsroom/ctx";
import { renditionPath } from "@/newsroom/media/rendition-path";
import { listPages, listShownSections } from "@/newsroom/sections/queries";
import { type Line, printLines } from "./sitemap-lines";

/** What one file of the protocol may hold: https://www.sitemaps.org/protocol.html. */
const MOST = 50_000;
/** As wide as a search engine shows a picture. */
const PICTURE_WIDTH = 1280;

const month = sql<string>`to_char(${articles.publishedAt} at time zone 'UTC', 'YYYY-MM')`;
const changed = sql<string>`max(coalesce(${articles.updatedAt}, ${articles.publishedAt}))`;

/** The index: one file per month in which something was published, and one for the standing addresses. */
export async function printSitemapIndex(db: Db, home: string): Promise<string> {
  const months = await db
    .select({ month, changed })
    .from(articles)
    .where(eq(articles.status, "live"))
    .groupBy(month)
    .orderBy(desc(month))
    .limit(MOST);
  const lines = months.map((row) => ({
    address: `${home}/sitemaps/${row.month}.xml`,
    changedAt: new Date(row.changed),
  }));
  return printLines("sitemapindex", "sitemap", [
    { address: `${home}/sitemaps/site.xml`, changedAt: null },
    { address: `${home}/news-sitemap.xml`, changedAt: null },
    ...lines,
  ]);
}

/** One month, `2026-11`, or the standing addresses, `site`; null for any other name. */
export async function printSitemap(db: Db, name: string, home: string): Promise<string | null> {
  if (name === "site") return printLines("urlset", "url", await standingLines(db, home));
  const [, year, number] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(name) ?? [];
  if (!year || !number) return null;
  const from = new Date(Date.UTC(Number(year), Number(number) - 1));
  const until = new Date(Date.UTC(Number(year), Number(number)));
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      at: articles.publishedAt,
      updatedAt: articles.updatedAt,
      picture: { id: media.id, hash: media.hash, width: media.width },
    })
    .from(articles)
    .leftJoin(media, eq(media.id, articles.leadMediaId))
    .where(and(eq(articles.status, "live"), gte(articles.publishedAt, from), lt(articles.publishedAt, until)))
    .orderBy(desc(articles.publishedAt))
    .limit(MOST);
  if (rows.length === 0) return null;
  const lines = rows.map((row) => ({
    address: `${home}/news/${row.id}/${encodeURIComponent(row.slug)}`,
    changedAt: row.updatedAt ?? row.at,
    picture: row.picture && home + renditionPath(row.picture, PICTURE_WIDTH),
  }));
  return printLines("urlset", "url", lines);
}

async function standingLines(db: Db, home: string): Promise<Line[]> {
  const [sections, pages] = await Promise.all([listShownSections(db), listPages(db)]);
  return [
    `${home}/`,
    `${home}/corrections`,
    ...sections.map((section) => `${home}/section/${encodeURIComponent(section.slug)}`),
    ...pages.map((page) => `${home}/page/${encodeURIComponent(page.slug)}`),
  ].map((address) => ({ address, changedAt: null }));
}

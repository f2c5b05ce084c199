import { and, eq, or, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { liveEntries } from "@/db/schema/live";
import { authors } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";
import { listPageUses } from "@/newsroom/media/page-uses";
import { findFrontUse } from "@/newsroom/media/uses";
import { findConcerned } from "./concerned";
import { notifyRefresh, type Refresh, refreshOf } from "./refresh";

/** Pages of so many articles are renewed one by one; a picture in more of them renews all that names it. */
const MOST = 50;

/** Renews what readers see of a picture that was replaced, cut otherwise or described anew. */
export async function refreshPicture(db: Db, mediaId: number): Promise<void> {
  for (const refresh of await pagesOfPicture(db, mediaId)) await notifyRefresh(db, refresh);
}

/** The readers' pages that show a picture, by what they depend on. */
export async function pagesOfPicture(db: Db, mediaId: number): Promise<Refresh[]> {
  const [shown, ofAuthors, onPages, onFront] = await Promise.all([
    db
      .selectDistinct({ id: articles.id })
      .from(articles)
      .leftJoin(articleMedia, and(eq(articleMedia.articleId, articles.id), eq(articleMedia.mediaId, mediaId)))
      .where(
        and(
          eq(articles.status, "live"),
          or(
            eq(articles.leadMediaId, mediaId),
            eq(articleMedia.mediaId, mediaId),
            sql`exists (select from ${liveEntries}
              where ${liveEntries.storyId} = ${articles.id} and ${liveEntries.mediaId} = ${mediaId})`,
          ),
        ),
      )
      .limit(MOST),
    db.select({ id: authors.id }).from(authors).where(eq(authors.pictureId, mediaId)).limit(MOST),
    listPageUses(db, mediaId),
    findFrontUse(db, mediaId),
  ]);
  const places = await Promise.all(shown.map(({ id }) => findConcerned(db, id)));
  const concerned = places.filter((place) => place !== null);
  const standing = onPages.filter(({ isLive }) => isLive);
  const stale = (tags: string[], warm: string[]): Refresh => ({ tags, mode: "stale", warm });
  const found = [
    concerned.length > 0 && refreshOf("stale", concerned),
    concerned.length === 0 && onFront === "live" && stale(["front"], ["/"]),
    standing.length > 0 &&
      stale(
        standing.map(({ id }) => `page:${id}`),
        standing.map(({ slug }) => `/page/${encodeURIComponent(slug)}`),
      ),
    ofAuthors.length > 0 &&
      stale(
        ofAuthors.map(({ id }) => `author:${id}`),
        [],
      ),
  ];
  return found.filter((refresh) => refresh !== false);
}

import { and, eq, or, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { liveEntries } from "@/db/schema/live";
import { authors } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";
import { findFrontUse } from "@/newsroom/media/uses";
import { findConcerned } from "./concerned";
import { notifyRefresh, refreshOf } from "./refresh";

/** Pages of so many articles are renewed one by one; a picture in more of them renews all that names it. */
const MOST = 50;

/** Renews what readers see of a picture that was replaced, cut otherwise or described anew. */
export async function refreshPicture(db: Db, mediaId: number): Promise<void> {
  const [shown, ofAuthors, onFront] = await Promise.all([
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
    findFrontUse(db, mediaId),
  ]);
  const places = await Promise.all(shown.map(({ id }) => findConcerned(db, id)));
  const concerned = places.filter((place) => place !== null);
  if (concerned.length > 0) await notifyRefresh(db, refreshOf("stale", concerned));
  else if (onFront === "live") await notifyRefresh(db, { tags: ["front"], mode: "stale", warm: ["/"] });
  if (ofAuthors.length > 0)
    await notifyRefresh(db, { tags: ofAuthors.map(({ id }) => `author:${id}`), mode: "stale", warm: [] });
}

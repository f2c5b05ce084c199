import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { frontLaunches } from "@/db/schema/front";
import { liveEntries } from "@/db/schema/live";
import { media, mediaVersions } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";
import { isOnPage, isOnPublicPage } from "./page-uses";
import type { StoredPicture } from "./renditions";
import { isLogo } from "./uses";

const storedColumns = {
  id: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  focalX: media.focalX,
  focalY: media.focalY,
  frames: media.frames,
  storageKey: media.storageKey,
  earlierHashes: sql<string[]>`array(
    select earlier.hash from ${mediaVersions} earlier where earlier.media_id = "media"."id" limit 50)`,
};

/** A picture that readers may see: a live article shows it, over its text or in it, a public author's page, a standing page, or the front. */
export async function findPublicPicture(db: Db, id: number): Promise<StoredPicture | null> {
  const inArticle = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.leadMediaId, media.id), eq(articles.status, "live")));
  const inText = db
    .select({ id: articles.id })
    .from(articleMedia)
    .innerJoin(articles, eq(articles.id, articleMedia.articleId))
    .where(and(eq(articleMedia.mediaId, media.id), eq(articles.status, "live")));
  const inCoverage = db
    .select({ id: liveEntries.id })
    .from(liveEntries)
    .innerJoin(articles, eq(articles.id, liveEntries.storyId))
    .where(
      and(eq(liveEntries.mediaId, media.id), isNull(liveEntries.removedAt), eq(articles.status, "live")),
    );
  const ofAuthor = db
    .select({ id: authors.id })
    .from(authors)
    .where(and(eq(authors.pictureId, media.id), eq(authors.isPublic, true)));
  const onFront = db
    .select({ id: frontLaunches.id })
    .from(frontLaunches)
    .where(
      and(
        sql`${media.id} = any(${frontLaunches.pictureIds})`,
        sql`${frontLaunches.id} = (select max(id) from front_launches)`,
      ),
    );
  const [row] = await db
    .select(storedColumns)
    .from(media)
    .where(
      and(
        eq(media.id, id),
        or(
          isLogo,
          exists(inArticle),
          exists(inText),
          exists(inCoverage),
          exists(ofAuthor),
          exists(onFront),
          isOnPublicPage,
        ),
      ),
    );
  return row ?? null;
}

/** A picture of a standing page, as readers have it or as it is being written: for whoever writes the pages. */
export async function findPagePicture(db: Db, id: number): Promise<StoredPicture | null> {
  const [row] = await db
    .select(storedColumns)
    .from(media)
    .where(and(eq(media.id, id), isOnPage));
  return row ?? null;
}

/** Any picture of the library: for the desk, never for readers. */
export async function findPicture(db: Db, id: number): Promise<StoredPicture | null> {
  const [row] = await db.select(storedColumns).from(media).where(eq(media.id, id));
  return row ?? null;
}

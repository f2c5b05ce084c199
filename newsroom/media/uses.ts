import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import { authors, sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";

export type StoryUse = { id: number; headline: string; deskId: number | null; isLive: boolean };
export type PictureUses = { stories: StoryUse[]; authors: { id: number; name: string }[] };

/** More uses than this are not told one by one. */
const MOST = 100;

const shownOver = (id: number) => eq(stories.leadMediaId, id);
const shownIn = (id: number) =>
  sql`jsonb_path_query_array(${stories.body}, '$.**.mediaId') @> ${JSON.stringify([id])}::jsonb`;

/** The working copy may have let go of a picture that readers still see. */
const isPublicUse = (id: number) => sql<boolean>`exists (
  select from ${articles} left join ${articleMedia}
    on ${articleMedia.articleId} = ${articles.id} and ${articleMedia.mediaId} = ${id}
  where ${articles.id} = ${stories.id} and ${articles.status} = 'live'
    and (${articles.leadMediaId} = ${id} or ${articleMedia.mediaId} is not null))`;

/** Where a picture is shown: stories of the desk, and what readers see; authors' boxes. */
export async function listUses(db: Db, id: number): Promise<PictureUses> {
  const readers = db
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(articleMedia, and(eq(articleMedia.articleId, articles.id), eq(articleMedia.mediaId, id)))
    .where(or(eq(articles.leadMediaId, id), eq(articleMedia.mediaId, id)));
  const [storyRows, authorRows] = await Promise.all([
    db
      .select({
        id: stories.id,
        headline: stories.headline,
        deskId: sections.deskId,
        isLive: isPublicUse(id),
      })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .where(and(isNull(stories.spikedAt), or(shownOver(id), shownIn(id), sql`${stories.id} in ${readers}`)))
      .orderBy(desc(stories.id))
      .limit(MOST),
    db
      .select({ id: authors.id, name: authors.name })
      .from(authors)
      .where(eq(authors.pictureId, id))
      .limit(MOST),
  ]);
  return { stories: storyRows, authors: authorRows };
}

/** On a query of `media`: nothing of ours shows the picture. */
export const isUnused = sql`not exists (
    select from ${stories} where ${stories.leadMediaId} = ${media.id}
      or jsonb_path_query_array(${stories.body}, '$.**.mediaId') @> jsonb_build_array(${media.id}))
  and not exists (select from ${articles} where ${articles.leadMediaId} = ${media.id})
  and not exists (select from ${articleMedia} where ${articleMedia.mediaId} = ${media.id})
  and not exists (select from ${authors} where ${authors.pictureId} = ${media.id})`;

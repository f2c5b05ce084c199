import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { frontDraft, frontLaunches } from "@/db/schema/front";
import { liveEntries } from "@/db/schema/live";
import { media } from "@/db/schema/media";
import { authors, sections, settings } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import { isOnPage, listPageUses, type PageUse } from "./page-uses";

export type StoryUse = { id: number; headline: string; deskId: number | null; isLive: boolean };
/** On the front by somebody's choice: before readers, or as it is being arranged. */
export type FrontUse = "live" | "draft" | null;
export type PictureUses = {
  stories: StoryUse[];
  authors: { id: number; name: string }[];
  pages: PageUse[];
  front: FrontUse;
};

/** More uses than this are not told one by one. */
const MOST = 100;

const shownOver = (id: number) => eq(stories.leadMediaId, id);
const shownIn = (id: number) =>
  sql`jsonb_path_query_array(${stories.body}, '$.**.mediaId') @> ${JSON.stringify([id])}::jsonb`;

/** In an entry of live coverage that readers have. */
const shownInCoverage = (id: number) => sql`exists (select from ${liveEntries}
  where ${liveEntries.storyId} = ${stories.id} and ${liveEntries.mediaId} = ${id} and ${liveEntries.removedAt} is null)`;

type Shown = number | typeof media.id;
const onLaunched = (id: Shown) => sql`exists (select from ${frontLaunches}
  where ${id} = any(${frontLaunches.pictureIds}) and ${frontLaunches.id} = (select max(id) from front_launches))`;
const onDrafted = (id: Shown) => sql`exists (select from ${frontDraft}
  where jsonb_path_query_array(${frontDraft.plan}, '$.**.pictureId') @> jsonb_build_array(${id}::bigint))`;

/** The picture in the head of every page. */
export const isLogo = sql`exists (select from ${settings}
  where ${settings.publication}->'logo'->>'id' = ${media.id}::text)`;

/** The working copy may have let go of a picture that readers still see. */
const isPublicUse = (id: number) => sql<boolean>`exists (
  select from ${articles} left join ${articleMedia}
    on ${articleMedia.articleId} = ${articles.id} and ${articleMedia.mediaId} = ${id}
  where ${articles.id} = ${stories.id} and ${articles.status} = 'live'
    and (${articles.leadMediaId} = ${id} or ${articleMedia.mediaId} is not null or ${shownInCoverage(id)}))`;

/** Where a picture is shown: stories of the desk, and what readers see; authors' boxes; standing pages; the front. */
export async function listUses(db: Db, id: number): Promise<PictureUses> {
  const readers = db
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(articleMedia, and(eq(articleMedia.articleId, articles.id), eq(articleMedia.mediaId, id)))
    .where(or(eq(articles.leadMediaId, id), eq(articleMedia.mediaId, id)));
  const [storyRows, authorRows, pages, front] = await Promise.all([
    db
      .select({
        id: stories.id,
        headline: stories.headline,
        deskId: sections.deskId,
        isLive: isPublicUse(id),
      })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .where(
        and(
          isNull(stories.spikedAt),
          or(shownOver(id), shownIn(id), shownInCoverage(id), sql`${stories.id} in ${readers}`),
        ),
      )
      .orderBy(desc(stories.id))
      .limit(MOST),
    db
      .select({ id: authors.id, name: authors.name })
      .from(authors)
      .where(eq(authors.pictureId, id))
      .limit(MOST),
    listPageUses(db, id),
    findFrontUse(db, id),
  ]);
  return { stories: storyRows, authors: authorRows, pages, front };
}

/** Whether somebody chose it for the front. */
export async function findFrontUse(db: Db, id: number): Promise<FrontUse> {
  const [row] = await db.execute<{ launched: boolean; drafted: boolean }>(
    sql`select ${onLaunched(id)} as launched, ${onDrafted(id)} as drafted`,
  );
  return row?.launched ? "live" : row?.drafted ? "draft" : null;
}

/** On a query of `media`: nothing of ours shows the picture. */
export const isUnused = sql`not exists (
    select from ${stories} where ${stories.leadMediaId} = ${media.id}
      or jsonb_path_query_array(${stories.body}, '$.**.mediaId') @> jsonb_build_array(${media.id}))
  and not exists (select from ${articles} where ${articles.leadMediaId} = ${media.id})
  and not exists (select from ${articleMedia} where ${articleMedia.mediaId} = ${media.id})
  and not exists (select from ${liveEntries} where ${liveEntries.mediaId} = ${media.id})
  and not exists (select from ${authors} where ${authors.pictureId} = ${media.id})
  and not ${isLogo} and not ${isOnPage} and not ${onLaunched(media.id)} and not ${onDrafted(media.id)}`;

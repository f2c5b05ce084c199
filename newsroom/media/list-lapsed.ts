import { and, desc, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { frontLaunches } from "@/db/schema/front";
import { liveEntries } from "@/db/schema/live";
import { media } from "@/db/schema/media";
import { pages, sections } from "@/db/schema/publication";
import type { Picture } from "@/db/types";
import { scopesOf } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { shownToReaders } from "./page-uses";
import { pictureColumns } from "./picture";
import { findRightsFault, type RightsFault } from "./rights";

/** Where readers see it: in a story, on a standing page, or, with neither, on the front. */
type Place = {
  story: { id: number; headline: string } | null;
  page: { id: number; title: string } | null;
};

/** A picture that may not be used any more and that readers see. */
export type Lapsed = { picture: Picture; fault: RightsFault } & Place;

const MOST = 50;

const lapsed = (now: Date) =>
  and(isNull(media.removedAt), or(eq(media.isBarred, true), lte(media.usableUntil, now)));

const columns = {
  picture: pictureColumns,
  rights: { isBarred: media.isBarred, usableFrom: media.usableFrom, usableUntil: media.usableUntil },
};

/** The alarms of whoever runs the pictures: of one's desks, or of the house. */
export async function listLapsed(ctx: DeskCtx): Promise<Lapsed[]> {
  const scopes = scopesOf(ctx.user, "media:manage");
  if (scopes.includes("all"))
    return [...(await inStories(ctx)), ...(await onPages(ctx)), ...(await onFront(ctx))];
  if (!scopes.includes("desk") || ctx.user.deskIds.length === 0) return [];
  return inStories(ctx, inArray(sections.deskId, ctx.user.deskIds));
}

/** The same of one story, for whoever reads it at the desk. */
export const listLapsedIn = (ctx: DeskCtx, storyId: number) => inStories(ctx, eq(articles.id, storyId));

/** From the few pictures to the articles that show each: neither side is walked through. */
async function inStories(ctx: DeskCtx, which?: SQL): Promise<Lapsed[]> {
  const shown = sql`lateral (
    select ${articles.id} as id from ${articles} where ${articles.leadMediaId} = ${media.id}
    union select ${articleMedia.articleId} from ${articleMedia} where ${articleMedia.mediaId} = ${media.id}
    union select ${liveEntries.storyId} from ${liveEntries}
      where ${liveEntries.mediaId} = ${media.id} and ${liveEntries.removedAt} is null) shown`;
  const rows = await ctx.db
    .select({ ...columns, story: { id: articles.id, headline: articles.headline } })
    .from(media)
    .innerJoin(shown, sql`true`)
    .innerJoin(articles, and(sql`${articles.id} = shown.id`, eq(articles.status, "live")))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(lapsed(ctx.now), which))
    .orderBy(desc(articles.id), media.id)
    .limit(MOST);
  return rows.flatMap(({ picture, rights, story }) => tell(picture, rights, { story, page: null }, ctx.now));
}

async function onPages(ctx: DeskCtx): Promise<Lapsed[]> {
  const rows = await ctx.db
    .select({ ...columns, page: { id: pages.id, title: pages.title } })
    .from(pages)
    .innerJoin(shownToReaders, sql`true`)
    .innerJoin(media, sql`${media.id} = shown.id`)
    .where(and(eq(pages.isPublic, true), lapsed(ctx.now)))
    .orderBy(pages.position, pages.id, media.id)
    .limit(MOST);
  return rows.flatMap(({ picture, rights, page }) => tell(picture, rights, { story: null, page }, ctx.now));
}

async function onFront(ctx: DeskCtx): Promise<Lapsed[]> {
  const chosen = sql`select unnest(${frontLaunches.pictureIds}) from ${frontLaunches}
    where ${frontLaunches.id} = (select max(id) from front_launches)`;
  const rows = await ctx.db
    .select(columns)
    .from(media)
    .where(and(lapsed(ctx.now), sql`${media.id} in (${chosen})`))
    .limit(MOST);
  return rows.flatMap(({ picture, rights }) => tell(picture, rights, { story: null, page: null }, ctx.now));
}

function tell(
  picture: Picture,
  rights: Parameters<typeof findRightsFault>[0],
  place: Place,
  now: Date,
): Lapsed[] {
  const fault = findRightsFault(rights, now);
  return fault ? [{ picture, fault, ...place }] : [];
}

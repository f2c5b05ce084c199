import { and, eq, gte, inArray, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import { articleAuthors, articles, articleTags } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import { sections } from "@/db/schema/publication";
import type { ArticleCard, ListPage } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { cardColumns, cardOf } from "./columns";
import { parseCursor, printCursor } from "./cursor";

/** A list page on a phone: about four screens. */
const PAGE = 20;
const MOST = 100;

export type ListOptions = { before?: string | null | undefined; limit?: number; hasPicture?: boolean };

const isLive = eq(articles.status, "live");
const hasLead = isNotNull(articles.leadMediaId);

function cards(db: Db) {
  return db
    .select(cardColumns)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadMediaId))
    .$dynamic();
}

/** The descending order of an index whose nulls stand first, so that the planner walks it. */
const newestFirst = (at: unknown, id: unknown) => [sql`${at} desc nulls first`, sql`${id} desc nulls first`];

function olderThan(before: string | null | undefined, at: unknown, id: unknown): SQL | undefined {
  const cursor = before ? parseCursor(before) : null;
  return cursor ? sql`(${at}, ${id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})` : undefined;
}

function pageOf(rows: ArticleCard[], limit: number): ListPage<ArticleCard> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const before = rows.length > limit && last ? printCursor({ at: last.publishedAt, id: last.id }) : null;
  return { rows: shown, before };
}

async function listWhere(db: Db, where: SQL | undefined, options: ListOptions) {
  const limit = Math.min(options.limit ?? PAGE, MOST);
  const rows = await cards(db)
    .where(
      and(
        isLive,
        where,
        options.hasPicture ? hasLead : undefined,
        olderThan(options.before, articles.publishedAt, articles.id),
      ),
    )
    .orderBy(...newestFirst(articles.publishedAt, articles.id))
    .limit(limit + 1);
  return pageOf(rows.map(cardOf), limit);
}

/** Live articles, newest first. */
export const listLatest = (db: Db, options: ListOptions = {}) => listWhere(db, undefined, options);

export const listSectionArticles = (db: Db, sectionId: number, options: ListOptions = {}) =>
  listWhere(db, eq(articles.sectionId, sectionId), options);

export async function listTagArticles(db: Db, tagId: number, options: ListOptions = {}) {
  const limit = Math.min(options.limit ?? PAGE, MOST);
  const rows = await cards(db)
    .innerJoin(articleTags, eq(articleTags.articleId, articles.id))
    .where(
      and(
        isLive,
        eq(articleTags.tagId, tagId),
        options.hasPicture ? hasLead : undefined,
        olderThan(options.before, articleTags.publishedAt, articleTags.articleId),
      ),
    )
    .orderBy(...newestFirst(articleTags.publishedAt, articleTags.articleId))
    .limit(limit + 1);
  return pageOf(rows.map(cardOf), limit);
}

export async function listAuthorArticles(db: Db, authorId: number, options: ListOptions = {}) {
  const limit = Math.min(options.limit ?? PAGE, MOST);
  const rows = await cards(db)
    .innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
    .where(
      and(
        isLive,
        eq(articleAuthors.authorId, authorId),
        olderThan(options.before, articleAuthors.publishedAt, articleAuthors.articleId),
      ),
    )
    .orderBy(...newestFirst(articleAuthors.publishedAt, articleAuthors.articleId))
    .limit(limit + 1);
  return pageOf(rows.map(cardOf), limit);
}

/** Live articles from one moment until another, newest first. */
export const listBetween = (db: Db, { from, to, before }: { from: Date; to: Date } & ListOptions) =>
  listWhere(db, and(gte(articles.publishedAt, from), lt(articles.publishedAt, to)), { before });

/** The live ones of these, in no order. */
export async function listCards(db: Db, ids: number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const rows = await cards(db)
    .where(and(isLive, inArray(articles.id, ids)))
    .limit(ids.length);
  return rows.map(cardOf);
}

/** Word for word as the index `articles_pictures` says it. */
const opensPictures = sql`${articles.body} @? '$.content[*] ? (@.type == "gallery" || @.type == "embed")'`;

/** Live articles whose text shows a gallery or what other services hold, newest first. */
export const listWithPictures = (db: Db, options: ListOptions = {}) => listWhere(db, opensPictures, options);

/** Which of these show a video or a post of another service. */
export async function listEmbedding(db: Db, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), sql`${articles.body} @? '$.content[*] ? (@.type == "embed")'`))
    .limit(ids.length);
  return rows.map((row) => row.id);
}

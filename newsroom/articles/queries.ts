import { and, asc, eq } from "drizzle-orm";
import { articleAuthors, articles, articleTags } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import { sections, tags } from "@/db/schema/publication";
import { corrections } from "@/db/schema/record";
import type { Article, AuthorCard, TagRef } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { listAuthorCards } from "./authors";
import { listBodySources } from "./body-sources";
import { cardColumns, pictureAsUsed } from "./columns";
import { isStanding } from "./corrections";

/** Postgres' largest bigint is larger, but a longer number is no address of ours. */
const MAX_ID = Number.MAX_SAFE_INTEGER;

export type FoundArticle = { status: "live"; article: Article } | { status: "withdrawn"; id: number } | null;

/** What stands under `/news/<id>`: an article, a withdrawn one, or nothing. */
export async function findArticle(db: Db, id: number): Promise<FoundArticle> {
  if (!Number.isSafeInteger(id) || id < 1 || id > MAX_ID) return null;
  const [row] = await db
    .select({
      ...cardColumns,
      status: articles.status,
      textVersion: articles.textVersion,
      dateline: articles.dateline,
      creditKind: articles.creditKind,
      creditSources: articles.creditSources,
      seoTitle: articles.seoTitle,
      seoDescription: articles.seoDescription,
      shareTitle: articles.shareTitle,
      shareDescription: articles.shareDescription,
      body: articles.body,
      plainText: articles.plainText,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadMediaId))
    .where(eq(articles.id, id));
  if (!row) return null;
  if (row.status === "withdrawn") return { status: "withdrawn", id };
  const [tagRows, authors, notes, sources] = await Promise.all([
    listArticleTags(db, id),
    listBylines(db, id),
    listArticleCorrections(db, id),
    listBodySources(db, [row.body]),
  ]);
  const { leadAlt, leadCaption, leadCredit, status, ...article } = row;
  return {
    status,
    article: {
      ...article,
      ...sources,
      picture: pictureAsUsed(row),
      tags: tagRows,
      authors,
      corrections: notes,
    },
  };
}

function listArticleCorrections(db: Db, id: number) {
  return db
    .select({ note: corrections.note, at: corrections.at })
    .from(corrections)
    .where(and(eq(corrections.articleId, id), isStanding))
    .orderBy(asc(corrections.id))
    .limit(100);
}

function listArticleTags(db: Db, id: number): Promise<TagRef[]> {
  return db
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, id))
    .orderBy(asc(articleTags.position));
}

async function listBylines(db: Db, id: number): Promise<AuthorCard[]> {
  const order = await db
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, id))
    .orderBy(asc(articleAuthors.position));
  const cards = await listAuthorCards(
    db,
    order.map((byline) => byline.id),
  );
  return order.flatMap((byline) => cards.find((card) => card.id === byline.id) ?? []);
}

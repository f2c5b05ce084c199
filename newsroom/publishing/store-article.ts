import { eq, sql } from "drizzle-orm";
import { articleAuthors, articleMedia, articles, articleTags } from "@/db/schema/articles";
import { articleRecordings } from "@/db/schema/recordings";
import { makeSlug } from "@/newsroom/arabic/slug";
import { bodyReferences } from "@/newsroom/body/body-references";
import { toText } from "@/newsroom/body/to-text";
import type { Db } from "@/newsroom/ctx";
import { textColumns } from "@/newsroom/stories/store-text";
import type { Story } from "@/newsroom/stories/story";
import { keepingVocabulary } from "./keep-vocabulary";
import { namesOf } from "./names-of";

type ArticleStory = Pick<Story, "id" | "text" | "textVersion">;
type Dates = Partial<
  Pick<typeof articles.$inferInsert, "slug" | "publishedAt" | "updatedAt" | "withdrawnAt">
>;

/** Makes this text what readers see under the story's number; `dates` are what changes of the article itself. */
export function storeArticle(tx: { db: Db; now: Date }, story: ArticleStory, dates: Dates): Promise<void> {
  return keepingVocabulary(tx.db, story.id, () => storeText(tx, story, dates));
}

async function storeText(tx: { db: Db; now: Date }, story: ArticleStory, dates: Dates): Promise<void> {
  const { sectionId, slug, ...columns } = textColumns(story.text);
  if (sectionId === null) throw new Error("a story without a section is never ready");
  const text = {
    ...columns,
    sectionId,
    textVersion: story.textVersion,
    status: "live",
    plainText: toText(story.text.body),
    names: await namesOf(tx.db, { tagIds: story.text.tagIds, authorIds: story.text.bylineIds }),
  } as const;
  const [article] = await tx.db
    .insert(articles)
    .values({ ...text, id: story.id, slug: slug || makeSlug(text.headline), publishedAt: tx.now })
    .onConflictDoUpdate({ target: articles.id, set: { ...text, ...dates } })
    .returning({ publishedAt: articles.publishedAt, isNew: sql<boolean>`xmax = 0` });
  if (!article) throw new Error("upsert returned no row");
  if (!article.isNew) await clearPlaces(tx.db, story.id);
  await storeTagsAndAuthors(tx.db, story, article.publishedAt);
  await storeMedia(tx.db, story);
}

async function clearPlaces(db: Db, articleId: number): Promise<void> {
  for (const table of [articleMedia, articleRecordings, articleTags, articleAuthors])
    await db.delete(table).where(eq(table.articleId, articleId));
}

async function storeMedia(db: Db, { id: articleId, text }: ArticleStory): Promise<void> {
  const { mediaIds, recordingIds } = bodyReferences(text.body);
  const pictures = mediaIds.map((mediaId) => ({ articleId, mediaId }));
  if (pictures.length > 0) await db.insert(articleMedia).values(pictures);
  const heard = recordingIds.map((recordingId) => ({ articleId, recordingId }));
  if (heard.length > 0) await db.insert(articleRecordings).values(heard);
}

async function storeTagsAndAuthors(
  db: Db,
  { id: articleId, text }: ArticleStory,
  publishedAt: Date,
): Promise<void> {
  const tagRows = text.tagIds.map((tagId, position) => ({ articleId, tagId, position, publishedAt }));
  const authorRows = text.bylineIds.map((authorId, position) => ({
    articleId,
    authorId,
    position,
    publishedAt,
  }));
  if (tagRows.length > 0) await db.insert(articleTags).values(tagRows);
  if (authorRows.length > 0) await db.insert(articleAuthors).values(authorRows);
}

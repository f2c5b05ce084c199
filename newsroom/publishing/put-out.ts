import { eq } from "drizzle-orm";
import { articleAuthors, articleMedia, articles, articleTags } from "@/db/schema/articles";
import type { PublicationEventKind } from "@/db/types";
import { makeSlug } from "@/newsroom/arabic/slug";
import { bodyReferences } from "@/newsroom/body/body-references";
import { toText } from "@/newsroom/body/to-text";
import type { Db, Viewer } from "@/newsroom/ctx";
import { refuseUndecided } from "@/newsroom/review/obstacles";
import { applyMove } from "@/newsroom/stories/apply-move";
import { textColumns } from "@/newsroom/stories/store-text";
import type { Story } from "@/newsroom/stories/story";
import { findConcerned } from "./concerned";
import { refuseUnready } from "./readiness";
import { recordPublication } from "./record-publication";
import { notifyRefresh, refreshOf } from "./refresh";

type Ctx = { db: Db; now: Date; user: Viewer | null };

/** What readers are told of a change: nothing, «آخر تحديث», or a dated note too. */
export type Republish = "update" | "silent" | "correction";

const kinds = {
  update: "updated",
  silent: "silently-fixed",
  correction: "corrected",
} as const satisfies Record<Republish, PublicationEventKind>;

/** Turns the approved text of a story into what readers see: article, record, event and refresh in one transaction. */
export async function putOut(tx: Ctx, story: Story, as: Republish = "update"): Promise<void> {
  await refuseUnready(tx, story, tx.now);
  await refuseUndecided(tx.db, story);
  const before = await findConcerned(tx.db, story.id);
  const set = { publishedTextVersion: story.textVersion, scheduledFor: null, embargoUntil: null };
  await applyMove(tx, "publish", story, {}, { set, ...(before ? { act: "publishChanges" } : {}) });
  await storeArticle(tx, story, as);
  await recordPublication(tx, {
    articleId: story.id,
    kind: before ? kinds[as] : "published",
    textVersion: story.textVersion,
    text: story.text,
  });
  const after = await findConcerned(tx.db, story.id);
  const places = [before, after].filter((place) => place !== null);
  await notifyRefresh(tx.db, refreshOf("stale", places));
}

/** The slug is fixed by the first publication; a later headline leaves it alone. */
async function storeArticle(tx: Ctx, story: Story, as: Republish): Promise<void> {
  const { sectionId, ...columns } = textColumns(story.text);
  if (sectionId === null) throw new Error("a story without a section is never ready");
  const text = {
    ...columns,
    sectionId,
    textVersion: story.textVersion,
    status: "live",
    plainText: toText(story.text.body),
  } as const;
  const [article] = await tx.db
    .insert(articles)
    .values({ ...text, id: story.id, slug: makeSlug(text.headline), publishedAt: tx.now })
    .onConflictDoUpdate({
      target: articles.id,
      set: { ...text, ...(as === "silent" ? {} : { updatedAt: tx.now }) },
    })
    .returning({ publishedAt: articles.publishedAt });
  if (!article) throw new Error("upsert returned no row");
  await storeTagsAndAuthors(tx.db, story, article.publishedAt);
  await storePictures(tx.db, story);
}

async function storePictures(db: Db, { id: articleId, text }: Story): Promise<void> {
  await db.delete(articleMedia).where(eq(articleMedia.articleId, articleId));
  const rows = bodyReferences(text.body).mediaIds.map((mediaId) => ({ articleId, mediaId }));
  if (rows.length > 0) await db.insert(articleMedia).values(rows);
}

async function storeTagsAndAuthors(db: Db, { id: articleId, text }: Story, publishedAt: Date): Promise<void> {
  await db.delete(articleTags).where(eq(articleTags.articleId, articleId));
  await db.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
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

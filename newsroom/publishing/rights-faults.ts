import { eq } from "drizzle-orm";
import { articleMedia, articles } from "@/db/schema/articles";
import { bodyReferences } from "@/newsroom/body/body-references";
import type { Db } from "@/newsroom/ctx";
import type { Problem } from "@/newsroom/errors";
import { listUnusable } from "@/newsroom/media/list-unusable";
import { rightsSentences } from "@/newsroom/media/rights";
import type { Story } from "@/newsroom/stories/story";

/**
 * What readers see of the story already may stay; a picture that may not be used on the day the story goes out is not
 * newly put before them.
 */
export async function listRightsFaults(db: Db, { id, text }: Story, goesOutAt: Date): Promise<Problem[]> {
  const shown = [...(text.leadMediaId ? [text.leadMediaId] : []), ...bodyReferences(text.body).mediaIds];
  const faults = await listUnusable(db, shown, goesOutAt);
  if (faults.length === 0) return [];
  const known = await listPublicPictures(db, id);
  return faults
    .filter((one) => !known.has(one.id))
    .map((one) => ({
      field: one.id === text.leadMediaId ? "leadMediaId" : "body",
      message: rightsSentences[one.fault],
    }));
}

async function listPublicPictures(db: Db, articleId: number): Promise<Set<number>> {
  const [lead, inside] = await Promise.all([
    db.select({ id: articles.leadMediaId }).from(articles).where(eq(articles.id, articleId)),
    db.select({ id: articleMedia.mediaId }).from(articleMedia).where(eq(articleMedia.articleId, articleId)),
  ]);
  return new Set([...lead, ...inside].flatMap(({ id }) => (id === null ? [] : [id])));
}

import type { Transaction } from "@/db/client";
import { articles, articleTags } from "@/db/schema/articles";
import { aNewsroom, aStory, as, bodyOf, someone } from "./fixtures";

type Given = { at: string; headline?: string; tagIds?: number[]; section?: "politics" | "sport" };

/** Live articles of these moments, in their order; their numbers. */
export async function publishedAt(db: Transaction, given: (string | Given)[]): Promise<number[]> {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ids: number[] = [];
  for (const one of given) {
    const {
      at,
      headline = "خبر",
      tagIds = [],
      section = "politics",
    } = typeof one === "string" ? { at: one } : one;
    const story = await aStory(zainab, { sectionId: room[section].id, headline });
    const { tagIds: _tags, bylineIds: _bylines, ...text } = story.text;
    await db.insert(articles).values({
      ...text,
      id: story.id,
      sectionId: room[section].id,
      textVersion: 1,
      status: "live",
      slug: "s",
      body: bodyOf("نص."),
      plainText: "نص.",
      publishedAt: new Date(at),
    });
    for (const [position, tagId] of tagIds.entries())
      await db
        .insert(articleTags)
        .values({ articleId: story.id, tagId, position, publishedAt: new Date(at) });
    ids.push(story.id);
  }
  return ids;
}

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import { test } from "@/test/fixtures";
import { publishedAt } from "@/test/published-at";
import { findArticle } from "./queries";
import { listRelated } from "./related";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

async function aTag(db: Transaction, name: string) {
  const [tag] = await db.insert(tags).values({ slug: name, name, folded: name }).returning();
  if (!tag) throw new Error("no tag");
  return tag.id;
}

async function relatedTo(db: Transaction, id: number | undefined, limit = 3) {
  const found = await findArticle(db, id ?? 0);
  if (found?.status !== "live") throw new Error("not live");
  return (await listRelated(db, found.article, limit)).map((card) => card.id);
}

describe("what stands under an article", () => {
  test("shares its tags before it merely shares its section, wherever it stands", async ({ db }) => {
    const water = await aTag(db, "مياه");
    const [asked, , tagged] = await publishedAt(db, [
      { at: daysAgo(1), headline: "سد جديد", tagIds: [water] },
      { at: daysAgo(1), headline: "جلسة مؤجلة" },
      { at: daysAgo(2), headline: "مباراة ودية", tagIds: [water], section: "sport" },
    ]);
    expect(await relatedTo(db, asked, 1)).toEqual([tagged]);
  });

  test("speaks of the same, in whatever form of the word", async ({ db }) => {
    const [asked, , alike] = await publishedAt(db, [
      { at: daysAgo(0), headline: "الموازنة تصل إلى البرلمان" },
      { at: daysAgo(1), headline: "وفد يزور المعبر" },
      { at: daysAgo(2), headline: "نواب: موازنة بلا عجز" },
    ]);
    expect(await relatedTo(db, asked, 1)).toEqual([alike]);
  });

  test("is recent: last week's before last year's that is as near", async ({ db }) => {
    const [asked, old, late] = await publishedAt(db, [
      { at: daysAgo(0), headline: "أسعار النفط" },
      { at: daysAgo(365), headline: "أسعار النفط" },
      { at: daysAgo(7), headline: "أسعار النفط" },
    ]);
    expect(await relatedTo(db, asked, 1)).toEqual([late]);
    expect(await relatedTo(db, asked, 2)).toEqual([late, old]);
  });

  test("is never the article itself, nor what was withdrawn", async ({ db }) => {
    const water = await aTag(db, "مياه");
    const [asked, gone, live] = await publishedAt(db, [
      { at: daysAgo(0), tagIds: [water] },
      { at: daysAgo(1), tagIds: [water] },
      { at: daysAgo(2), tagIds: [water] },
    ]);
    await db
      .update(articles)
      .set({ status: "withdrawn" })
      .where(eq(articles.id, gone ?? 0));
    expect(await relatedTo(db, asked)).toEqual([live]);
  });

  test("is found for a headline of signs alone", async ({ db }) => {
    const [asked, other] = await publishedAt(db, [{ at: daysAgo(0), headline: "'| & !()" }, daysAgo(1)]);
    expect(await relatedTo(db, asked)).toEqual([other]);
  });
});

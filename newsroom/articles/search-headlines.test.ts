import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { aNewsroom, aStory, as, bodyOf, minutesLater, someone, test } from "@/test/fixtures";
import { listHeadlines, searchHeadlines } from "./search-headlines";

async function published(db: Transaction, ...headlines: string[]) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ids: number[] = [];
  for (const [at, headline] of headlines.entries()) {
    const story = await aStory(zainab, { sectionId: room.politics.id, headline });
    const { tagIds, bylineIds, ...text } = story.text;
    await db.insert(articles).values({
      ...text,
      id: story.id,
      sectionId: room.politics.id,
      textVersion: 1,
      status: headline.includes("مسحوب") ? "withdrawn" : "live",
      slug: "s",
      body: bodyOf("نص."),
      plainText: "نص.",
      publishedAt: minutesLater(at),
    });
    ids.push(story.id);
  }
  return ids;
}

const idsOf = (found: { id: number }[]) => found.map(({ id }) => id);

describe("our own articles", () => {
  test("are found by words of their headline in any order and spelling, newest first", async ({ db }) => {
    const [older, newer] = await published(
      db,
      "مسؤولون إيرانيون يزورون زقورة أور",
      "زقورة أور: مسؤولون يتفقدون الترميم",
      "خبر آخر",
      "مسؤولون مسحوب زقورة أور",
    );
    expect(idsOf(await searchHeadlines(db, "أور زقوره مسئولون"))).toEqual([newer, older]);
    expect(idsOf(await searchHeadlines(db, "ايرانيون زقورة"))).toEqual([older]);
    expect(await searchHeadlines(db, "زقورة 100% '_ لا شيء")).toEqual([]);
  });

  test("are the newest while nothing is typed, and never more than eight", async ({ db }) => {
    const ids = await published(db, ...Array.from({ length: 10 }, (_, at) => `خبر جديد ${at}`));
    expect(idsOf(await searchHeadlines(db, " "))).toEqual(ids.reverse().slice(0, 8));
  });

  test("are found by number and by address, unless they were withdrawn", async ({ db }) => {
    const [live, gone] = await published(db, "زقورة", "مسحوب");
    expect(idsOf(await searchHeadlines(db, `${live}`))[0]).toBe(live);
    expect(idsOf(await searchHeadlines(db, `https://example.org/news/${live}/زقورة?x=1`))).toEqual([live]);
    expect(await searchHeadlines(db, `https://example.org/news/${gone}`)).toEqual([]);
    expect(idsOf(await listHeadlines(db, [live ?? 0, gone ?? 0, 999_999]))).toEqual([live]);
  });
});

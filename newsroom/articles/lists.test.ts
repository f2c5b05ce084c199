import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles, articleTags } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import { closeCoverage, openCoverage } from "@/newsroom/live/open-coverage";
import { aNewsroom, aStory, as, bodyOf, minutesLater, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { parseCursor, printCursor } from "./cursor";
import { listSectionArticles, listTagArticles } from "./lists";

async function publishedMany(db: Transaction, count: number, minuteOf: (at: number) => number) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ids: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const story = await aStory(zainab, { sectionId: room.politics.id });
    const { tagIds, bylineIds, ...text } = story.text;
    await db.insert(articles).values({
      ...text,
      id: story.id,
      sectionId: room.politics.id,
      textVersion: 1,
      status: "live",
      slug: "s",
      body: bodyOf("نص."),
      plainText: "نص.",
      publishedAt: minutesLater(minuteOf(at)),
    });
    ids.push(story.id);
  }
  return { room, ids };
}

describe("a list of articles", () => {
  test("goes on where it stopped, also among articles of the same moment", async ({ db }) => {
    const { room, ids } = await publishedMany(db, 7, (at) => (at < 4 ? 0 : 1));
    const seen: number[] = [];
    let before: string | null = null;
    do {
      const page = await listSectionArticles(db, room.politics.id, { before, limit: 2 });
      seen.push(...page.rows.map((row) => row.id));
      before = page.before;
    } while (before);
    const [a, b, c, d, e, f, g] = ids;
    expect(seen).toEqual([g, f, e, d, c, b, a]);
  });

  test("knows which of them is covered live, until the coverage ends", async ({ db }) => {
    const scene = await aLiveStory(db);
    const chief = as(db, scene.salma);
    const shown = async () => (await listSectionArticles(db, scene.room.politics.id)).rows[0]?.isLive;
    expect(await shown()).toBe(false);
    await openCoverage(chief, scene.story.id);
    expect(await shown()).toBe(true);
    await closeCoverage(chief, scene.story.id);
    expect(await shown()).toBe(false);
  });

  test("of a tag walks the tag's own index", async ({ db }) => {
    const { ids } = await publishedMany(db, 3, (at) => at);
    const [tag] = await db.insert(tags).values({ slug: "t", name: "ت", folded: "ت" }).returning();
    if (!tag) throw new Error("no tag");
    const tagged = ids.slice(0, 2);
    await db.insert(articleTags).values(
      tagged.map((articleId, at) => ({
        articleId,
        tagId: tag.id,
        position: 0,
        publishedAt: minutesLater(at),
      })),
    );
    const { rows, before } = await listTagArticles(db, tag.id);
    expect(rows.map((row) => row.id)).toEqual([...tagged].reverse());
    expect(before).toBeNull();
  });
});

describe("a cursor", () => {
  test("survives the way through an address", () => {
    const cursor = { at: minutesLater(0), id: 987_654 };
    expect(parseCursor(printCursor(cursor))).toEqual(cursor);
  });

  test("is refused when it is not one of ours", () => {
    for (const bad of ["", "-", "a", "zzzzzzzzzzz-1", "a-b-c", "١-٢", "1' or 1=1", "a-".padEnd(40, "b")])
      expect(parseCursor(bad), bad).toBeNull();
  });
});

import { eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import { searchWords } from "@/db/schema/search";
import { aByline, as, bodyOf, minutesLater, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory, changedAndApproved } from "@/test/newsroom-scenes";
import { bringUpVocabulary } from "./keep-vocabulary";
import { publish } from "./publish";
import { undoPublication } from "./undo-publication";
import { restore, withdraw } from "./withdraw";

const known = async (db: Transaction, ...folded: string[]) => {
  await bringUpVocabulary(db);
  const rows = await db.select().from(searchWords).where(inArray(searchWords.folded, folded));
  return Object.fromEntries(rows.map((row) => [row.shown, row.articles]));
};

describe("the words search offers", () => {
  test("come with the first publication, from headline, names and opening", async ({ db }) => {
    const byline = await aByline(db, "زقزوق الناطقي");
    await aLiveStory(db, {
      headline: "قنطرةٌ زمهريرة",
      bylineIds: [byline.id],
      body: bodyOf("خندريس عتيق.", "كلام ".repeat(400), "عقنقل بعيد."),
    });
    const seen = await known(db, "قنطره", "زمهريره", "زقزوق", "خندريس", "عقنقل");
    expect(seen).toEqual({ قنطرة: 1, زمهريرة: 1, زقزوق: 1, خندريس: 1 });
  });

  test("do not come with a draft or an approved story", async ({ db }) => {
    await anApprovedStory(db, { headline: "زمهريرة سرية" });
    expect(await known(db, "زمهريره")).toEqual({});
  });

  test("go with a withdrawal and come back with the article", async ({ db }) => {
    const { salma, story } = await aLiveStory(db, { headline: "زمهريرة" });
    const gone = await withdraw(as(db, salma), story.id, { version: story.version, reason: "خطأ" });
    expect(await known(db, "زمهريره")).toEqual({});
    await restore(as(db, salma), story.id, { version: gone.version });
    expect(await known(db, "زمهريره")).toEqual({ زمهريرة: 1 });
  });

  test("go with a publication that is taken back", async ({ db }) => {
    const { salma, story } = await aLiveStory(db, { headline: "زمهريرة" });
    await undoPublication(as(db, salma), story.id, { textVersion: story.textVersion });
    expect(await known(db, "زمهريره")).toEqual({});
  });

  test("follow the text that readers have", async ({ db }) => {
    const scene = await aLiveStory(db, { headline: "زمهريرة قديمة" });
    const changed = await changedAndApproved(db, scene, { headline: "شنكبوت قديمة" });
    expect(await known(db, "زمهريره", "شنكبوت")).toEqual({ زمهريرة: 1 });
    await publish(as(db, scene.salma, minutesLater(5)), changed.id, { version: changed.version });
    expect(await known(db, "زمهريره", "شنكبوت")).toEqual({ شنكبوت: 1 });
  });

  test("are counted by articles", async ({ db }) => {
    await aLiveStory(db, { headline: "زمهريرة أولى زمهريرة" });
    const { salma, story } = await aLiveStory(db, { headline: "زمهريرة ثانية" });
    expect(await known(db, "زمهريره")).toEqual({ زمهريرة: 2 });
    await withdraw(as(db, salma), story.id, { version: story.version, reason: "خطأ" });
    expect(await known(db, "زمهريره")).toEqual({ زمهريرة: 1 });
  });
});

test("the names of tags and bylines stand in the article, to be searched", async ({ db }) => {
  const byline = await aByline(db, "ثامر الحجامي");
  const [tag] = await db
    .insert(tags)
    .values({ slug: "t-names", name: "شح المياه", folded: "شح المياه" })
    .returning();
  const { story } = await aLiveStory(db, { bylineIds: [byline.id], tagIds: [tag?.id ?? 0] });
  const [row] = await db.select({ names: articles.names }).from(articles).where(eq(articles.id, story.id));
  expect(row?.names).toBe("شح المياه ثامر الحجامي");
});

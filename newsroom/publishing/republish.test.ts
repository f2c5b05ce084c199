import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { publicationRecord } from "@/db/schema/record";
import { findArticle } from "@/newsroom/articles/queries";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { saveStory } from "@/newsroom/stories/save-story";
import { as, bodyOf, minutesLater, noon, test } from "@/test/fixtures";
import { aLiveStory, changedAndApproved } from "@/test/newsroom-scenes";
import { publish } from "./publish";
import { findWhatStood, listRecord, verifyRecord } from "./read-record";
import { publishSilentFix } from "./silent-fix";
import { restore, withdraw } from "./withdraw";

const liveArticle = async (db: Transaction, id: number) => {
  const found = await findArticle(db, id);
  if (found?.status !== "live") throw new Error("not live");
  return found.article;
};

describe("publishing a change", () => {
  test("as a correction puts a dated note under the article", async ({ db }) => {
    const scene = await aLiveStory(db);
    const story = await changedAndApproved(db, scene, { headline: "مجلس الوزراء يرد خطة المياه" });
    const note = "ورد في نسخة سابقة أن المجلس أقر الخطة، والصحيح أنه ردّها.";
    const salma = as(db, scene.salma, minutesLater(30));
    const silent = publish(salma, story.id, { version: story.version, as: "correction" });
    await expect(silent).rejects.toBeInstanceOf(Invalid);
    await publish(salma, story.id, { version: story.version, as: "correction", note });
    expect(await liveArticle(db, story.id)).toMatchObject({
      corrections: [{ note, at: minutesLater(30) }],
      updatedAt: minutesLater(30),
    });
  });

  test("keeps the address of the first publication, and takes the new descriptions", async ({ db }) => {
    const scene = await aLiveStory(db, { slug: "خطة-المياه", seoDescription: "للبحث" });
    expect(await liveArticle(db, scene.story.id)).toMatchObject({
      slug: "خطة-المياه",
      seoDescription: "للبحث",
    });
    const story = await changedAndApproved(db, scene, { slug: "غيره", shareDescription: "للمشاركة" });
    await publish(as(db, scene.salma, minutesLater(30)), story.id, { version: story.version, as: "update" });
    expect(await liveArticle(db, story.id)).toMatchObject({
      slug: "خطة-المياه",
      shareDescription: "للمشاركة",
    });
  });

  test("silently is refused when it is more than spelling", async ({ db }) => {
    const scene = await aLiveStory(db);
    const story = await changedAndApproved(db, scene, { headline: "مجلس الوزراء يرد خطة المياه" });
    const attempt = publish(as(db, scene.salma), story.id, { version: story.version, as: "silent" });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe("a silent fix", () => {
  const body = bodyOf("اقر مجلس الوزراء الخطه بكلفة 25 مليار دينار.", "وقال حسن كريم إن العمل بدأ.");

  async function typed(db: Transaction, changed: ReturnType<typeof bodyOf>) {
    const scene = await aLiveStory(db, { body });
    const haider = as(db, scene.haider, minutesLater(5));
    const { version, text, id } = scene.story;
    const story = await saveStory(haider, id, { version, text: { ...text, body: changed } });
    return { ...scene, haider, story };
  }

  test("puts spelling right without approval and without a new date", async ({ db }) => {
    const right = bodyOf("أقر مجلس الوزراء الخطة بكلفة 25 مليار دينار.", "وقال حسن كريم إن العمل بدأ.");
    const { haider, story } = await typed(db, right);
    const fixed = await publishSilentFix(haider, story.id, { version: story.version });
    expect(fixed).toMatchObject({ status: "published", stage: "approved" });
    expect(await liveArticle(db, story.id)).toMatchObject({ body: right, updatedAt: null, corrections: [] });
  });

  test.for([
    ["a figure", bodyOf("اقر مجلس الوزراء الخطه بكلفة 26 مليار دينار.", "وقال حسن كريم إن العمل بدأ.")],
    ["a name", bodyOf("اقر مجلس الوزراء الخطه بكلفة 25 مليار دينار.", "وقال حسين كريم إن العمل بدأ.")],
    ["a denial", bodyOf("اقر مجلس الوزراء الخطه بكلفة 25 مليار دينار.", "وقال حسن كريم إن العمل ما بدأ.")],
    ["a paragraph", bodyOf("اقر مجلس الوزراء الخطه بكلفة 25 مليار دينار.")],
  ] as const)("never changes %s", async ([, changed], { db }) => {
    const { haider, story } = await typed(db, changed);
    const attempt = publishSilentFix(haider, story.id, { version: story.version });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
    expect((await liveArticle(db, story.id)).body).toEqual(body);
  });

  test("is not for reporters", async ({ db }) => {
    const { zainab, story } = await typed(
      db,
      bodyOf("أقر مجلس الوزراء الخطة بكلفة 25 مليار دينار.", "وقال حسن كريم إن العمل بدأ."),
    );
    const attempt = publishSilentFix(as(db, zainab), story.id, { version: story.version });
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("the publication record", () => {
  test("knows what stood at a given minute", async ({ db }) => {
    const scene = await aLiveStory(db);
    const { story, salma } = scene;
    const changed = await changedAndApproved(db, scene, { headline: "عنوان ثان" });
    const live = await publish(as(db, salma, minutesLater(10)), story.id, { version: changed.version });
    const gone = await withdraw(as(db, salma, minutesLater(20)), story.id, {
      version: live.version,
      reason: "س",
    });
    await restore(as(db, salma, minutesLater(30)), story.id, { version: gone.version });
    const stood = async (minute: number) => {
      const found = await findWhatStood(db, story.id, minutesLater(minute));
      return found && [found.text?.headline ?? null, found.by];
    };
    expect(await stood(-1)).toBeNull();
    expect(await stood(5)).toEqual([story.text.headline, "سلمى"]);
    expect(await stood(15)).toEqual(["عنوان ثان", "سلمى"]);
    expect(await stood(25)).toEqual([null, "سلمى"]);
    expect(await stood(35)).toEqual(["عنوان ثان", "سلمى"]);
  });

  test("tells every time something came or went, newest first, and whether it is sealed", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    await withdraw(as(db, salma, minutesLater(20)), story.id, { version: story.version, reason: "س" });
    const { rows, before } = await listRecord(db, story.id);
    expect(rows.map(({ kind, hasText, by }) => [kind, hasText, by])).toEqual([
      ["withdrawn", false, "سلمى"],
      ["published", true, "سلمى"],
    ]);
    expect(before).toBeNull();
    expect((await listRecord(db, story.id, rows[0]?.id)).rows.map(({ kind }) => kind)).toEqual(["published"]);
    expect(await findWhatStood(db, story.id, minutesLater(25))).toMatchObject({
      kind: "withdrawn",
      text: null,
      isSealed: true,
    });
  });

  test("is a chain that shows where somebody touched it", async ({ db }) => {
    const { story } = await aLiveStory(db);
    const whole = await verifyRecord(db);
    expect(whole.brokenAt).toBeNull();
    const [entry] = await db
      .select()
      .from(publicationRecord)
      .where(eq(publicationRecord.articleId, story.id));
    const touch = db.transaction((tx) => tx.update(publicationRecord).set({ at: noon }));
    await expect(touch).rejects.toThrow();
    await db.execute(sql`alter table publication_record disable trigger user`);
    await db
      .update(publicationRecord)
      .set({ textVersion: 99 })
      .where(eq(publicationRecord.articleId, story.id));
    expect((await verifyRecord(db)).brokenAt).toBe(entry?.id);
  });
});

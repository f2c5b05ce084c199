import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { eventQueue, publicationEvents } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { listCorrections } from "@/newsroom/articles/corrections";
import { listSectionArticles } from "@/newsroom/articles/lists";
import { findArticle } from "@/newsroom/articles/queries";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { sendBack } from "@/newsroom/review/send-back";
import { findPreview, makePreview } from "@/newsroom/stories/preview";
import { saveStory } from "@/newsroom/stories/save-story";
import { spike } from "@/newsroom/stories/spike";
import { as, noon, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory, changedAndApproved } from "@/test/newsroom-scenes";
import { publish } from "./publish";
import { publishUrgent } from "./publish-urgent";
import { findWhatStood, verifyRecord } from "./read-record";
import { undoPublication } from "./undo-publication";
import { withdraw } from "./withdraw";

const secondsLater = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

const liveArticle = async (db: Transaction, id: number) => {
  const found = await findArticle(db, id);
  if (found?.status !== "live") throw new Error("not live");
  return found.article;
};

const queued = async (db: Transaction, articleId: number) => {
  const rows = await db
    .select({ kind: publicationEvents.kind, dueAt: eventQueue.dueAt })
    .from(eventQueue)
    .innerJoin(publicationEvents, eq(publicationEvents.id, eventQueue.eventId))
    .where(eq(eventQueue.articleId, articleId));
  return rows.map((row) => [row.kind, (row.dueAt.getTime() - noon.getTime()) / 1_000]);
};

describe("taking a first publication back", () => {
  test("leaves the story unpublished and its address gone", async ({ db }) => {
    const { story, salma, room } = await aLiveStory(db);
    const after = await undoPublication(as(db, salma, secondsLater(20)), story.id, { textVersion: 1 });
    expect(after).toMatchObject({ publication: "none", status: "none", stage: "approved" });
    expect(await findArticle(db, story.id)).toEqual({ status: "withdrawn", id: story.id });
    expect((await listSectionArticles(db, room.politics.id)).rows).toEqual([]);
  });

  test("is written into the record and the history", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    await undoPublication(as(db, salma, secondsLater(20)), story.id, { textVersion: 1 });
    expect(await findWhatStood(db, story.id, secondsLater(10))).toMatchObject({ text: story.text });
    expect(await findWhatStood(db, story.id, secondsLater(30))).toMatchObject({ text: null, by: "سلمى" });
    expect((await verifyRecord(db)).brokenAt).toBeNull();
    const acts = await db
      .select({ act: audit.act })
      .from(audit)
      .where(and(eq(audit.subjectKind, "story"), eq(audit.subjectId, story.id)))
      .orderBy(audit.id);
    expect(acts.at(-1)?.act).toBe("undoPublication");
  });

  test("leaves nothing to delete: readers saw it", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    const ctx = as(db, salma, secondsLater(20));
    const undone = await undoPublication(ctx, story.id, { textVersion: 1 });
    const returned = await sendBack(ctx, story.id, { version: undone.version, reason: "يُعاد النظر فيه." });
    const tried = spike(ctx, story.id, { version: returned.version });
    await expect(tried).rejects.toThrow("لا يُحذف ما كان منشوراً");
  });

  test("opens no preview link again", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const token = await makePreview(as(db, salma), story.id, 24);
    expect(await findPreview(db, token, noon)).not.toBeNull();
    await publish(as(db, salma), story.id, { version: story.version });
    await undoPublication(as(db, salma, secondsLater(5)), story.id, { textVersion: 1 });
    expect(await findPreview(db, token, secondsLater(6))).toBeNull();
  });

  test("keeps in the house what had not left it", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    expect(await queued(db, story.id)).toEqual([["published", 30]]);
    await undoPublication(as(db, salma, secondsLater(20)), story.id, { textVersion: 1 });
    expect(await queued(db, story.id)).toEqual([]);
  });

  test("tells those outside at once when they have been told at once", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const ctx = as(db, salma);
    await publish(ctx, story.id, { version: story.version, isBreaking: true });
    expect(await queued(db, story.id)).toEqual([["published", 0]]);
    await db.delete(eventQueue).where(eq(eventQueue.articleId, story.id));
    await undoPublication(as(db, salma, secondsLater(5)), story.id, { textVersion: 1 });
    expect(await queued(db, story.id)).toEqual([["undone", 5]]);
  });

  test("lets it go out again later as if for the first time", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    const undone = await undoPublication(as(db, salma, secondsLater(20)), story.id, { textVersion: 1 });
    await publish(as(db, salma, secondsLater(600)), story.id, { version: undone.version });
    expect(await liveArticle(db, story.id)).toMatchObject({
      publishedAt: secondsLater(600),
      updatedAt: null,
    });
    const events = await db.select().from(publicationEvents).where(eq(publicationEvents.articleId, story.id));
    expect(events.map((event) => event.kind)).toEqual(["published", "undone", "published"]);
  });

  test("does not touch what was written since", async ({ db }) => {
    const { story, salma, zainab } = await aLiveStory(db);
    const text = { ...story.text, headline: "عنوان يُكتب الآن" };
    await saveStory(as(db, zainab), story.id, { version: story.version, text });
    const after = await undoPublication(as(db, salma, secondsLater(9)), story.id, { textVersion: 1 });
    expect(after).toMatchObject({ publication: "none", stage: "in_review", text });
  });
});

describe("taking a published change back", () => {
  test("gives readers the text and the date they had before", async ({ db }) => {
    const scene = await aLiveStory(db);
    const story = await changedAndApproved(db, scene, { headline: "عنوان ثان" });
    await publish(as(db, scene.salma, secondsLater(300)), story.id, { version: story.version });
    const later = secondsLater(310);
    const after = await undoPublication(as(db, scene.salma, later), story.id, { textVersion: 2 });
    expect(after).toMatchObject({ publication: "published", status: "pending", publishedTextVersion: 1 });
    expect(await liveArticle(db, story.id)).toMatchObject({
      headline: scene.story.text.headline,
      updatedAt: null,
    });
    expect(await findWhatStood(db, story.id, later)).toMatchObject({ text: scene.story.text });
  });

  test("takes the correction's note along", async ({ db }) => {
    const scene = await aLiveStory(db);
    const story = await changedAndApproved(db, scene, { headline: "عنوان ثان" });
    const request = { version: story.version, as: "correction", note: "صُحّح العنوان." } as const;
    await publish(as(db, scene.salma, secondsLater(300)), story.id, request);
    const noted = async () => (await listCorrections(db)).rows.filter((row) => row.article.id === story.id);
    expect(await noted()).toHaveLength(1);
    await undoPublication(as(db, scene.salma, secondsLater(310)), story.id, { textVersion: 2 });
    expect(await noted()).toEqual([]);
    expect((await liveArticle(db, story.id)).corrections).toEqual([]);
  });
});

describe("it is refused", () => {
  test("after thirty seconds", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    const late = undoPublication(as(db, salma, secondsLater(31)), story.id, { textVersion: 1 });
    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect((await liveArticle(db, story.id)).id).toBe(story.id);
  });

  test("to whoever may not publish", async ({ db }) => {
    const { story, zainab } = await aLiveStory(db);
    const attempt = undoPublication(as(db, zainab), story.id, { textVersion: 1 });
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  test("a second time, and after a withdrawal", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    await undoPublication(as(db, salma), story.id, { textVersion: 1 });
    const again = undoPublication(as(db, salma), story.id, { textVersion: 1 });
    await expect(again).rejects.toBeInstanceOf(Conflict);
    const other = await aLiveStory(db);
    const request = { version: other.story.version, reason: "خطأ" };
    await withdraw(as(db, other.salma), other.story.id, request);
    expect(await queued(db, other.story.id)).toEqual([["withdrawn", 0]]);
    const late = undoPublication(as(db, other.salma), other.story.id, { textVersion: 1 });
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  test("when another text went out in the meantime", async ({ db }) => {
    const scene = await aLiveStory(db);
    const changed = await changedAndApproved(db, scene, { headline: "عنوان ثان" });
    await publish(as(db, scene.salma, secondsLater(5)), changed.id, { version: changed.version });
    const stale = undoPublication(as(db, scene.salma, secondsLater(6)), changed.id, { textVersion: 1 });
    await expect(stale).rejects.toBeInstanceOf(Conflict);
  });
});

test("an urgent change taken back leaves the approved text without an alarm", async ({ db }) => {
  const scene = await aLiveStory(db);
  const text = { ...scene.story.text, headline: "عاجل: عنوان لم يعتمده أحد" };
  const changed = await saveStory(as(db, scene.zainab), scene.story.id, {
    version: scene.story.version,
    text,
  });
  const request = { version: changed.version, reason: "لا محرر الليلة" };
  const urgent = await publishUrgent(as(db, scene.salma), changed.id, request);
  expect(urgent.isUnsigned).toBe(true);
  const after = await undoPublication(as(db, scene.salma), changed.id, { textVersion: 2 });
  expect(after).toMatchObject({ isUnsigned: false, publication: "published", publishedTextVersion: 1 });
});

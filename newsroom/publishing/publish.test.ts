import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { publicationEvents } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { stories } from "@/db/schema/stories";
import { listSectionArticles } from "@/newsroom/articles/lists";
import { findArticle } from "@/newsroom/articles/queries";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { saveStory } from "@/newsroom/stories/save-story";
import { aByline, aNewsroom, aStory, as, bodyOf, minutesLater, someone, test } from "@/test/fixtures";
import { anApprovedStory } from "@/test/newsroom-scenes";
import { embargo, liftEmbargo } from "./embargo";
import { publish } from "./publish";
import { publishDue } from "./publish-due";
import { schedule } from "./schedule";
import { restore, withdraw } from "./withdraw";

const liveArticle = async (db: Transaction, id: number) => {
  const found = await findArticle(db, id);
  if (found?.status !== "live") throw new Error("not live");
  return found.article;
};

describe("publishing", () => {
  test("puts exactly the approved text in front of readers and writes an event", async ({ db }) => {
    const { story, salma, room } = await anApprovedStory(db);
    await publish(as(db, salma), story.id, { version: story.version });
    const article = await liveArticle(db, story.id);
    expect(article).toMatchObject({
      headline: story.text.headline,
      standfirst: story.text.standfirst,
      slug: "مجلس-الوزراء-يقر-خطة-المياه",
      plainText: "أقر مجلس الوزراء الخطة.\n\nوتشمل الخطة سدوداً جديدة.",
      updatedAt: null,
    });
    const events = await db.select().from(publicationEvents).where(eq(publicationEvents.articleId, story.id));
    expect(events.map((event) => event.kind)).toEqual(["published"]);
    const { rows } = await listSectionArticles(db, room.politics.id);
    expect(rows.map((row) => row.id)).toEqual([story.id]);
  });

  test("leaves readers the old text while the working copy goes round again", async ({ db }) => {
    const { story, salma, ali, zainab } = await anApprovedStory(db);
    const live = await publish(as(db, salma), story.id, { version: story.version });
    const text = { ...story.text, headline: "عنوان مصحح" };
    const changed = await saveStory(as(db, zainab), story.id, { version: live.version, text });
    expect(changed).toMatchObject({ publication: "published", status: "pending", stage: "in_review" });
    expect((await liveArticle(db, story.id)).headline).toBe(story.text.headline);

    const unapproved = publish(as(db, salma), story.id, { version: changed.version });
    await expect(unapproved).rejects.toBeInstanceOf(Conflict);

    const again = await approve(as(db, ali), story.id, { version: changed.version });
    const after = await publish(as(db, salma, minutesLater(10)), story.id, { version: again.version });
    expect(after.status).toBe("published");
    expect(await liveArticle(db, story.id)).toMatchObject({
      headline: "عنوان مصحح",
      slug: "مجلس-الوزراء-يقر-خطة-المياه",
      updatedAt: minutesLater(10),
    });
  });

  test("names everything that is missing", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db, { creditSources: [], body: bodyOf(" ") });
    const refusal = await publish(as(db, salma), story.id, { version: story.version }).catch(
      (error) => error,
    );
    expect(refusal).toBeInstanceOf(Invalid);
    expect(refusal.problems.map((problem: { field: string }) => problem.field)).toEqual([
      "bylineIds",
      "body",
    ]);
    expect(await findArticle(db, story.id)).toBeNull();
  });

  test("takes a byline for a source", async ({ db }) => {
    const byline = await aByline(db);
    const { story, salma } = await anApprovedStory(db, { creditSources: [], bylineIds: [byline.id] });
    await publish(as(db, salma), story.id, { version: story.version });
    expect((await liveArticle(db, story.id)).authors.map((author) => author.name)).toEqual([byline.name]);
  });

  test("refuses under embargo until it is lifted", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const held = await embargo(as(db, salma), story.id, { version: story.version, at: minutesLater(60) });
    const early = publish(as(db, salma), story.id, { version: held.version });
    await expect(early).rejects.toBeInstanceOf(Invalid);
    const free = await liftEmbargo(as(db, salma), story.id, { version: held.version });
    await publish(as(db, salma), story.id, { version: free.version });
    expect((await liveArticle(db, story.id)).id).toBe(story.id);
  });
});

describe("four eyes", () => {
  async function aChiefsStory(db: Transaction) {
    const room = await aNewsroom(db);
    const salma = await someone(db, "salma", ["chief"]);
    const story = await aStory(as(db, salma), { sectionId: room.politics.id });
    return { salma, story: await submit(as(db, salma), story.id, { version: 1 }) };
  }

  test("keep a chief from approving her own text", async ({ db }) => {
    const { salma, story } = await aChiefsStory(db);
    const attempt = approve(as(db, salma), story.id, { version: story.version });
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  test("keep an editor from approving a text he last changed", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = await someone(db, "zainab", ["reporter"]);
    const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
    const story = await aStory(as(db, zainab), { sectionId: room.politics.id });
    const sent = await submit(as(db, zainab), story.id, { version: 1 });
    const text = { ...sent.text, kicker: "عاجل" };
    const changed = await saveStory(as(db, ali), story.id, { version: sent.version, text });
    const attempt = approve(as(db, ali), story.id, { version: changed.version, override: true, reason: "س" });
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  test("yield to a chief who says why, and the reason is recorded", async ({ db }) => {
    const { salma, story } = await aChiefsStory(db);
    const silent = approve(as(db, salma), story.id, { version: story.version, override: true, reason: " " });
    await expect(silent).rejects.toBeInstanceOf(Invalid);
    const reason = "لا محرر مناوب الليلة";
    await approve(as(db, salma), story.id, { version: story.version, override: true, reason });
    const entries = await db.select().from(audit).where(eq(audit.act, "approveByOverride"));
    expect(entries.map((entry) => entry.reason)).toContain(reason);
  });
});

describe("the newsroom clock", () => {
  const dueNow = (db: Transaction, storyId: number) =>
    db.update(stories).set({ scheduledFor: sql`now() - interval '1 minute'` }).where(eq(stories.id, storyId));

  test("publishes what is due, once", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    await schedule(as(db, salma), story.id, { version: story.version, at: minutesLater(60) });
    await dueNow(db, story.id);
    expect(await publishDue(db)).toEqual([{ storyId: story.id, failed: null }]);
    expect(await publishDue(db)).toEqual([]);
    expect((await liveArticle(db, story.id)).headline).toBe(story.text.headline);
  });

  test("lets nothing out that lost its approval", async ({ db }) => {
    const { story, salma, ali } = await anApprovedStory(db);
    const set = await schedule(as(db, salma), story.id, { version: story.version, at: minutesLater(60) });
    const text = { ...story.text, kicker: "جديد" };
    const changed = await saveStory(as(db, ali), story.id, { version: set.version, text });
    expect(changed).toMatchObject({ stage: "in_review", publication: "scheduled" });
    await dueNow(db, story.id);
    expect(await publishDue(db)).toEqual([]);
    expect(await findArticle(db, story.id)).toBeNull();
  });

  test("goes on past a story that cannot go out", async ({ db }) => {
    const { story, salma, zainab, ali, room } = await anApprovedStory(db);
    const other = await aStory(as(db, zainab), { sectionId: room.politics.id });
    const sent = await submit(as(db, zainab), other.id, { version: 1 });
    const ready = await approve(as(db, ali), other.id, { version: sent.version });
    const at = minutesLater(60);
    await schedule(as(db, salma), story.id, { version: story.version, at });
    await schedule(as(db, salma), ready.id, { version: ready.version, at });
    await dueNow(db, story.id);
    await dueNow(db, ready.id);
    await db.update(stories).set({ headline: "" }).where(eq(stories.id, story.id));
    const outcomes = await publishDue(db);
    expect(outcomes.map((outcome) => [outcome.storyId, outcome.failed === null])).toEqual([
      [story.id, false],
      [ready.id, true],
    ]);
  });

  test("refuses a time that has passed", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const attempt = schedule(as(db, salma), story.id, { version: story.version, at: minutesLater(-1) });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe("withdrawing", () => {
  test("takes an article from every list, needs a reason, and can be undone", async ({ db }) => {
    const { story, salma, room } = await anApprovedStory(db);
    const live = await publish(as(db, salma), story.id, { version: story.version });
    const silent = withdraw(as(db, salma), story.id, { version: live.version });
    await expect(silent).rejects.toBeInstanceOf(Invalid);
    const gone = await withdraw(as(db, salma), story.id, { version: live.version, reason: "معلومة خاطئة" });
    expect(await findArticle(db, story.id)).toEqual({ status: "withdrawn", id: story.id });
    expect((await listSectionArticles(db, room.politics.id)).rows).toEqual([]);
    await restore(as(db, salma), story.id, { version: gone.version });
    expect((await liveArticle(db, story.id)).headline).toBe(story.text.headline);
  });
});

test("the audit cannot be changed", async ({ db }) => {
  await anApprovedStory(db);
  const attempt = db.transaction((tx) => tx.update(audit).set({ reason: "غير ذلك" }));
  await expect(attempt).rejects.toThrow();
});

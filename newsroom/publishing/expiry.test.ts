import { eq, sql } from "drizzle-orm";
import { describe, expect, test as plainTest } from "vitest";
import type { Transaction } from "@/db/client";
import { articles, publicationEvents } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { stories } from "@/db/schema/stories";
import { findArticle } from "@/newsroom/articles/queries";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { listNotices } from "@/newsroom/notices/queries";
import { as, minutesLater, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory } from "@/test/newsroom-scenes";
import { anOwnDatabase } from "@/test/own-database";
import { embargo } from "./embargo";
import { liftExpiry, setExpiry } from "./expiry";
import { publish } from "./publish";
import { schedule } from "./schedule";
import { restore } from "./withdraw";
import { withdrawDue } from "./withdraw-due";

const database = await anOwnDatabase();

const longDue = (db: Pick<Transaction, "update">, storyId: number) =>
  db.update(stories).set({ expiresAt: sql`now() - interval '1 day'` }).where(eq(stories.id, storyId));

describe("the scheduled withdrawal", () => {
  test("takes an article down when its time has come, once, also after a day of downtime", async ({ db }) => {
    const { story, salma, zainab } = await aLiveStory(db);
    const held = await setExpiry(as(db, salma), story.id, { version: story.version, at: minutesLater(60) });
    expect(held.expiresAt).toEqual(minutesLater(60));
    await longDue(db, story.id);
    expect(await withdrawDue(db)).toEqual([{ storyId: story.id, failed: null }]);
    expect(await withdrawDue(db)).toEqual([]);
    expect(await findArticle(db, story.id)).toEqual({ status: "withdrawn", id: story.id });
    const entries = await db.select().from(audit).where(eq(audit.subjectId, story.id)).orderBy(audit.id);
    expect(entries.at(-1)).toMatchObject({ act: "expire", actorId: null, reason: "انتهت مدة نشره." });
    expect((await listNotices(db, zainab))[0]).toMatchObject({ act: "expire", actor: null });
  });

  test("leaves alone what is not due, and what was lifted", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    const at = new Date(Date.now() + 3_600_000);
    const held = await setExpiry(as(db, salma, new Date()), story.id, { version: story.version, at });
    expect(await withdrawDue(db)).toEqual([]);
    const free = await liftExpiry(as(db, salma), story.id, { version: held.version });
    expect(free.expiresAt).toBeNull();
  });

  test("is over with the withdrawal: a restored article stays", async ({ db }) => {
    const { story, salma } = await aLiveStory(db);
    await longDue(db, story.id);
    await withdrawDue(db);
    const [row] = await db.select().from(stories).where(eq(stories.id, story.id));
    await restore(as(db, salma), story.id, { version: row?.version ?? 0 });
    expect(await withdrawDue(db)).toEqual([]);
    expect((await findArticle(db, story.id))?.status).toBe("live");
  });

  test("comes after the publication, whichever of the two is said first", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const ctx = as(db, salma);
    const set = await schedule(ctx, story.id, { version: story.version, at: minutesLater(60) });
    const early = setExpiry(ctx, story.id, { version: set.version, at: minutesLater(30) });
    await expect(early).rejects.toBeInstanceOf(Invalid);
    const held = await setExpiry(ctx, story.id, { version: set.version, at: minutesLater(90) });
    const late = schedule(ctx, story.id, { version: held.version, at: minutesLater(120) });
    await expect(late).rejects.toBeInstanceOf(Invalid);
    const closed = embargo(ctx, story.id, { version: held.version, at: minutesLater(91) });
    await expect(closed).rejects.toBeInstanceOf(Invalid);
  });

  test("keeps a story whose time is over from going out", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db);
    const held = await setExpiry(as(db, salma), story.id, { version: story.version, at: minutesLater(30) });
    const attempt = publish(as(db, salma, minutesLater(31)), story.id, { version: held.version });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  test("refuses the past and reporters", async ({ db }) => {
    const { story, salma, zainab } = await aLiveStory(db);
    const past = setExpiry(as(db, salma), story.id, { version: story.version, at: minutesLater(-1) });
    await expect(past).rejects.toBeInstanceOf(Invalid);
    const reporter = setExpiry(as(db, zainab), story.id, { version: story.version, at: minutesLater(5) });
    await expect(reporter).rejects.toBeInstanceOf(Forbidden);
  });
});

plainTest("two instances take each expired article down exactly once", async () => {
  const ids: number[] = [];
  await database.transaction(async (tx) => {
    for (let at = 0; at < 8; at += 1) {
      const { story } = await aLiveStory(tx);
      await longDue(tx, story.id);
      ids.push(story.id);
    }
  });
  const outcomes = (await Promise.all([withdrawDue(database), withdrawDue(database)])).flat();
  expect(outcomes.map((outcome) => [outcome.storyId, outcome.failed]).sort()).toEqual(
    ids.map((id) => [id, null]).sort(),
  );
  const events = await database
    .select()
    .from(publicationEvents)
    .where(eq(publicationEvents.kind, "withdrawn"));
  expect(
    events
      .map((event) => event.articleId)
      .filter((id) => ids.includes(id))
      .sort(),
  ).toEqual(ids.sort());
  const rows = await database.select().from(articles);
  expect(rows.filter((row) => ids.includes(row.id) && row.status === "live")).toEqual([]);
});

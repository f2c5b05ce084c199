import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { eventQueue } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { findArticle } from "@/newsroom/articles/queries";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { approve } from "@/newsroom/review/approve";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, aStory, as, noon, someone, test } from "@/test/fixtures";
import { publish } from "./publish";
import { publishUrgent } from "./publish-urgent";
import { publishSilentFix } from "./silent-fix";
import { undoPublication } from "./undo-publication";

async function aDraft(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = await someone(db, "zainab", ["reporter"]);
  const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
  const salma = await someone(db, "salma", ["chief"]);
  return { ali, salma, story: await aStory(as(db, zainab), { sectionId: room.politics.id }) };
}

const reason = "انفجار في بغداد ولا محرر مناوب";

const historyOf = (db: Transaction, storyId: number) =>
  db
    .select()
    .from(audit)
    .where(and(eq(audit.subjectKind, "story"), eq(audit.subjectId, storyId)))
    .orderBy(audit.id);

describe("publishing without approval", () => {
  test("puts the text out at once, inside and outside, with the reason on record", async ({ db }) => {
    const { salma, story } = await aDraft(db);
    const after = await publishUrgent(as(db, salma), story.id, { version: 1, reason });
    expect(after).toMatchObject({ stage: "in_review", publication: "published", isUnsigned: true });
    expect((await findArticle(db, story.id))?.status).toBe("live");
    const [waiting] = await db.select().from(eventQueue).where(eq(eventQueue.articleId, story.id));
    expect(waiting?.dueAt).toEqual(noon);
    const entries = await historyOf(db, story.id);
    expect(entries.at(-1)).toMatchObject({ act: "publishUrgent", reason });
  });

  test("takes a chief and a reason", async ({ db }) => {
    const { ali, salma, story } = await aDraft(db);
    const byEditor = publishUrgent(as(db, ali), story.id, { version: 1, reason });
    await expect(byEditor).rejects.toBeInstanceOf(Forbidden);
    const silent = publishUrgent(as(db, salma), story.id, { version: 1 });
    await expect(silent).rejects.toBeInstanceOf(Invalid);
  });

  test("is an alarm until a second person approves exactly this text", async ({ db }) => {
    const { ali, salma, story } = await aDraft(db);
    const urgent = await publishUrgent(as(db, salma), story.id, { version: 1, reason });
    const own = approve(as(db, salma), story.id, { version: urgent.version, override: true, reason });
    await expect(own).rejects.toBeInstanceOf(Forbidden);
    const signed = await approve(as(db, ali), story.id, { version: urgent.version });
    expect(signed).toMatchObject({ stage: "approved", status: "published", isUnsigned: false });
    const entries = await historyOf(db, story.id);
    expect(entries.at(-1)).toMatchObject({ act: "signUrgent", actorId: ali.id });
  });

  test("stays an alarm when its publisher puts spelling right in silence", async ({ db }) => {
    const { salma, story } = await aDraft(db);
    const chief = as(db, salma);
    const urgent = await publishUrgent(chief, story.id, { version: 1, reason });
    const text = { ...urgent.text, headline: `${urgent.text.headline}.` };
    const { version } = await saveStory(chief, story.id, { version: urgent.version, text });
    await expect(publishSilentFix(chief, story.id, { version })).rejects.toBeInstanceOf(Conflict);
    expect(await getStory(chief, story.id)).toMatchObject({ isUnsigned: true });
  });

  test("is no alarm any more when the text was taken back, approved and published", async ({ db }) => {
    const { ali, salma, story } = await aDraft(db);
    const urgent = await publishUrgent(as(db, salma), story.id, { version: 1, reason });
    const back = await undoPublication(as(db, salma), story.id, { textVersion: urgent.textVersion });
    const approved = await approve(as(db, ali), story.id, { version: back.version });
    const after = await publish(as(db, ali), story.id, { version: approved.version });
    expect(after).toMatchObject({ publication: "published", isUnsigned: false });
  });
});

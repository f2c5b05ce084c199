import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { stories } from "@/db/schema/stories";
import { approve } from "@/newsroom/review/approve";
import { sendBack } from "@/newsroom/review/send-back";
import { submit } from "@/newsroom/review/submit";
import { aByline, aNewsroom, aStory, as, minutesLater, someone, test } from "@/test/fixtures";
import { listHome } from "./list-home";
import { openBlankStory } from "./open-blank-story";
import { saveStory } from "./save-story";
import { takeLock } from "./take-lock";

const fourEyes = { fourEyes: true };
const idsOf = (rows: { id: number }[]) => rows.map((row) => row.id);

async function aDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const byline = await aByline(db);
  const inPolitics = { sectionId: room.politics.id, bylineIds: [byline.id] };
  return { room, zainab, ali, salma, inPolitics };
}

describe("on coming in", () => {
  test("an editor finds what waits for her, and her own text waits for somebody else", async ({ db }) => {
    const { room, zainab, ali, salma, inPolitics } = await aDesk(db);
    const hers = await aStory(zainab, inPolitics);
    const his = await aStory(ali, inPolitics);
    const elsewhere = await aStory(zainab, { ...inPolitics, sectionId: room.sport.id });
    for (const [ctx, story] of [
      [zainab, hers],
      [ali, his],
      [zainab, elsewhere],
    ] as const)
      await submit(ctx, story.id, { version: 1 });
    const home = await listHome(ali, fourEyes);
    expect(idsOf(home.waiting)).toEqual([hers.id]);
    expect(idsOf(home.submitted)).toEqual([his.id]);
    expect(idsOf((await listHome(salma, fourEyes)).waiting).toSorted()).toEqual(
      [hers.id, his.id, elsewhere.id].toSorted(),
    );
    const alone = await listHome(ali, { fourEyes: false });
    expect(idsOf(alone.waiting).toSorted()).toEqual([hers.id, his.id].toSorted());
  });

  test("a writer finds what came back, with who sent it and why", async ({ db }) => {
    const { zainab, ali, inPolitics } = await aDesk(db);
    const story = await aStory(zainab, inPolitics);
    const { version } = await submit(zainab, story.id, { version: 1 });
    await sendBack(ali, story.id, { version, reason: "اذكر المصدر." });
    const home = await listHome(zainab, fourEyes);
    expect(home.returned).toMatchObject([{ id: story.id, reason: "اذكر المصدر.", returnedBy: "علي" }]);
    expect((await listHome(ali, fourEyes)).returned).toEqual([]);
  });

  test("what is approved waits for whoever publishes, until it is scheduled", async ({ db }) => {
    const { zainab, ali, inPolitics } = await aDesk(db);
    const story = await aStory(zainab, inPolitics);
    const { version } = await submit(zainab, story.id, { version: 1 });
    await approve(ali, story.id, { version });
    expect(idsOf((await listHome(ali, fourEyes)).approved)).toEqual([story.id]);
    expect((await listHome(zainab, fourEyes)).approved).toEqual([]);
    await db
      .update(stories)
      .set({ publication: "scheduled", scheduledFor: minutesLater(30) })
      .where(eq(stories.id, story.id));
    const home = await listHome(ali, fourEyes);
    expect([idsOf(home.approved), idsOf(home.scheduled), home.alarms]).toEqual([[], [story.id], []]);
  });

  test("a scheduled story that is late, or that lost its approval, raises an alarm", async ({ db }) => {
    const { zainab, ali, inPolitics } = await aDesk(db);
    const story = await aStory(zainab, inPolitics);
    const { version } = await submit(zainab, story.id, { version: 1 });
    const approved = await approve(ali, story.id, { version });
    await db
      .update(stories)
      .set({ publication: "scheduled", scheduledFor: minutesLater(30) })
      .where(eq(stories.id, story.id));
    const late = await listHome({ ...ali, now: minutesLater(32) }, fourEyes);
    expect([idsOf(late.alarms), late.scheduled]).toEqual([[story.id], []]);
    await saveStory(ali, story.id, {
      version: approved.version,
      text: { ...approved.text, headline: "عنوان جديد" },
    });
    expect(idsOf((await listHome(ali, fourEyes)).alarms)).toEqual([story.id]);
  });
});

describe("a blank page", () => {
  test("is one's own untouched story again, so that opening pages leaves no litter", async ({ db }) => {
    const { zainab, salma } = await aDesk(db);
    const first = await openBlankStory(zainab);
    expect((await openBlankStory(zainab)).id).toBe(first.id);
    expect((await openBlankStory(salma)).id).not.toBe(first.id);
    await saveStory(zainab, first.id, { version: 1, text: { ...first.text, dateline: "بغداد" } });
    expect((await openBlankStory(zainab)).id).not.toBe(first.id);
  });

  test("is no page that is being written on in another window, until that window is gone", async ({ db }) => {
    const { zainab } = await aDesk(db);
    const first = await openBlankStory(zainab);
    await takeLock(zainab, first.id, { writerKey: "zainab-window-1" });
    const second = await openBlankStory(zainab);
    expect(second.id).not.toBe(first.id);
    const gone = { ...zainab, now: minutesLater(1) };
    await takeLock(gone, second.id, { writerKey: "zainab-window-2" });
    expect((await openBlankStory(gone)).id).toBe(first.id);
  });
});

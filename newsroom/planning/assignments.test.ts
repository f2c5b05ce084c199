import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { listNotices } from "@/newsroom/notices/queries";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { aNewsroom, as, bodyOf, minutesLater, someone, test } from "@/test/fixtures";
import { accept } from "./accept";
import { commission } from "./commission";
import { findAssignment, listAssignments, listWriters } from "./queries";
import { reassign } from "./reassign";
import { setDue } from "./set-due";

async function aDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const noor = as(db, await someone(db, "noor", ["contributor"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const other = as(db, await someone(db, "haider", ["editor"], [room.sportDesk]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  const asked = {
    title: "حصص المياه بعد السد الجديد",
    brief: "قابلي مدير الموارد المائية.",
    sectionId: room.politics.id,
    assigneeId: zainab.user.id,
    dueAt: minutesLater(120),
    lengthWords: 600,
  };
  return { room, zainab, noor, ali, other, salma, maryam, asked };
}

describe("commissioning a story", () => {
  test("gives it to its writer before there is a text, and tells her", async ({ db }) => {
    const { zainab, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    expect(story.text.headline).toBe(asked.title);
    expect(await findAssignment(zainab, story.id)).toMatchObject({
      brief: asked.brief,
      lengthWords: 600,
      dueAt: asked.dueAt,
      commissionedBy: "علي",
      assignee: { id: zainab.user.id, name: "زينب" },
      acceptedAt: null,
      isOverdue: false,
    });
    expect(await listNotices(db, zainab.user)).toMatchObject([
      { act: "commission", actor: "علي", reason: asked.brief, storyId: story.id },
    ]);
    const [entry] = await db.select().from(audit).where(eq(audit.act, "commission"));
    expect(entry).toMatchObject({ actorId: ali.user.id, subjectId: story.id });
  });

  test("leaves whoever asked free to approve what was written", async ({ db }) => {
    const { zainab, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    const text = { ...story.text, body: bodyOf("كتبت زينب النص.") };
    const written = await saveStory(zainab, story.id, { version: story.version, text });
    const sent = await submit(zainab, story.id, { version: written.version });
    expect((await approve(ali, story.id, { version: sent.version })).stage).toBe("approved");
  });

  test("is for the editor of the section's desk and the chief", async ({ db }) => {
    const { zainab, noor, other, salma, maryam, asked } = await aDesk(db);
    await expect(commission(salma, asked)).resolves.toBeDefined();
    for (const ctx of [zainab, noor, other, maryam])
      await expect(commission(ctx, asked)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("needs a title, a time to come, and somebody who writes there", async ({ db }) => {
    const { ali, other, maryam, asked } = await aDesk(db);
    const fieldOf = (given: object) =>
      commission(ali, { ...asked, ...given }).then(
        () => null,
        (error) => error.problems[0]?.field,
      );
    expect(await fieldOf({ title: " " })).toBe("title");
    expect(await fieldOf({ dueAt: minutesLater(-1) })).toBe("dueAt");
    expect(await fieldOf({ lengthWords: 3 })).toBe("lengthWords");
    expect(await fieldOf({ sectionId: 999_999_999 })).toBe("sectionId");
    expect(await fieldOf({ assigneeId: maryam.user.id })).toBe("assigneeId");
    expect(await fieldOf({ assigneeId: other.user.id })).toBe("assigneeId");
  });

  test("the list of writers holds whoever may write", async ({ db }) => {
    const { zainab, noor, ali, maryam } = await aDesk(db);
    const ids = (await listWriters(db)).map((writer) => writer.id);
    for (const { user } of [zainab, noor, ali]) expect(ids).toContain(user.id);
    expect(ids).not.toContain(maryam.user.id);
  });
});

describe("an assignment", () => {
  test("is accepted by its writer alone, once, and whoever asked hears of it", async ({ db }) => {
    const { zainab, ali, salma, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    await expect(accept(salma, story.id)).rejects.toMatchObject({ kind: "forbidden" });
    await accept(zainab, story.id);
    await accept(zainab, story.id);
    expect((await listNotices(db, ali.user)).map((notice) => notice.act)).toEqual(["accept"]);
    expect((await findAssignment(zainab, story.id))?.acceptedAt).toEqual(zainab.now);
  });

  test("is overdue once its hour is past, until it is handed in", async ({ db }) => {
    const { zainab, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    const later = { ...zainab, now: minutesLater(121) };
    expect(await listAssignments(later, "mine")).toMatchObject([{ storyId: story.id, isOverdue: true }]);
    expect(await listAssignments({ ...ali, now: later.now }, "all")).toHaveLength(1);
    await submit(zainab, story.id, { version: 1 });
    expect(await listAssignments(later, "mine")).toEqual([]);
    expect((await findAssignment(later, story.id))?.isOverdue).toBe(false);
  });

  test("is seen by nobody who may not see the story", async ({ db }) => {
    const { noor, other, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    for (const ctx of [noor, other]) {
      expect(await findAssignment(ctx, story.id)).toBeNull();
      expect(await listAssignments(ctx, "all")).toEqual([]);
    }
  });

  test("given to somebody else, unwritten, is no longer hers", async ({ db }) => {
    const { zainab, noor, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    await expect(reassign(zainab, story.id, noor.user.id)).rejects.toMatchObject({ kind: "forbidden" });
    await reassign(ali, story.id, noor.user.id);
    expect((await getStory(noor, story.id)).createdBy).toBe(noor.user.id);
    await expect(getStory(zainab, story.id)).rejects.toMatchObject({ kind: "not-found" });
    expect((await listNotices(db, noor.user))[0]?.act).toBe("assign");
  });

  test("given to somebody else, written, stays the writer's too", async ({ db }) => {
    const { zainab, noor, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    const text = { ...story.text, body: bodyOf("أول فقرة.") };
    await saveStory(zainab, story.id, { version: story.version, text });
    await reassign(ali, story.id, noor.user.id);
    expect((await getStory(zainab, story.id)).createdBy).toBe(zainab.user.id);
    expect((await getStory(noor, story.id)).assigneeId).toBe(noor.user.id);
  });

  test("gets another due time from the desk, never one that is past", async ({ db }) => {
    const { zainab, ali, asked } = await aDesk(db);
    const story = await commission(ali, asked);
    await expect(setDue(ali, story.id, minutesLater(-5))).rejects.toMatchObject({ kind: "invalid" });
    await expect(setDue(zainab, story.id, minutesLater(500))).rejects.toMatchObject({ kind: "forbidden" });
    await setDue(ali, story.id, minutesLater(500));
    expect((await findAssignment(zainab, story.id))?.dueAt).toEqual(minutesLater(500));
  });
});

import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { listNotices } from "@/newsroom/notices/queries";
import { makeMove } from "@/newsroom/publishing/make-move";
import { getStory } from "@/newsroom/stories/get-story";
import { aNewsroom, aStory, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { anApprovedStory } from "@/test/newsroom-scenes";
import { commission } from "./commission";
import { putOnDuty, takeOffDuty } from "./duty";
import { follow, unfollow } from "./follow";
import { listBoard } from "./list-board";
import { listCalendar } from "./list-calendar";
import { moveMany } from "./move-many";
import { isFollowing, listDuty, listViews } from "./queries";
import { reschedule } from "./reschedule";
import { removeView, saveView } from "./save-view";

async function aDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const story = await aStory(zainab, { sectionId: room.politics.id });
  return { room, zainab, ali, salma, story };
}

describe("following a story", () => {
  test("tells of its moves, as long as one may see it, until one follows it no more", async ({ db }) => {
    const { room, zainab, salma, story } = await aDesk(db);
    const haider = as(db, await someone(db, "haider", ["copy_editor"]));
    const stranger = as(db, await someone(db, "noor", ["editor"], [room.sportDesk]));
    await expect(follow(stranger, story.id)).rejects.toMatchObject({ kind: "not-found" });
    await follow(haider, story.id);
    await follow(haider, story.id);
    expect(await isFollowing(haider, story.id)).toBe(true);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    expect((await listNotices(db, haider.user)).map(({ act }) => act)).toEqual(["submit"]);
    await unfollow(haider, story.id);
    await makeMove(salma, story.id, "sendBack", { version: 2, reason: "اختصر." });
    expect(await listNotices(db, haider.user)).toHaveLength(1);
  });
});

describe("saved views", () => {
  test("are one's own; the same name takes the new filter", async ({ db }) => {
    const { zainab, ali } = await aDesk(db);
    await saveView(zainab, { name: "المعاد إليّ", filter: { stage: "returned" } });
    const id = await saveView(zainab, { name: " المعاد  إليّ ", filter: { stage: "returned", mine: true } });
    const mine = [{ id, name: "المعاد إليّ", filter: { stage: "returned", mine: true } }];
    expect(await listViews(zainab)).toEqual(mine);
    expect(await listViews(ali)).toEqual([]);
    await removeView(ali, id);
    expect(await listViews(zainab)).toEqual(mine);
    await removeView(zainab, id);
    expect(await listViews(zainab)).toEqual([]);
  });

  test("keep nothing but a filter, under a short name, and not without end", async ({ db }) => {
    const { zainab } = await aDesk(db);
    for (const given of [
      { name: " ", filter: {} },
      { name: "ا".repeat(41), filter: {} },
      { name: "عرض", filter: { stage: "secret" } },
      { name: "عرض", filter: { __proto__: null, sort: "x" } },
    ])
      await expect(saveView(zainab, given)).rejects.toMatchObject({ kind: "invalid" });
    for (let at = 0; at < 20; at += 1) await saveView(zainab, { name: `عرض ${at}`, filter: {} });
    await expect(saveView(zainab, { name: "آخر", filter: {} })).rejects.toMatchObject({ kind: "invalid" });
    await expect(saveView(zainab, { name: "عرض 3", filter: { mine: true } })).resolves.toBeGreaterThan(0);
  });
});

describe("the duty list", () => {
  test("is written by editors and the chief, and read in the order of the shifts", async ({ db }) => {
    const { zainab, ali, salma } = await aDesk(db);
    const day = "2026-11-24";
    await putOnDuty(salma, { day, shift: "evening", accountId: zainab.user.id });
    await putOnDuty(ali, { day, shift: "morning", accountId: ali.user.id });
    await putOnDuty(ali, { day, shift: "morning", accountId: ali.user.id });
    const list = await listDuty(db, day);
    expect(list.map((row) => [row.shift, row.person.name])).toEqual([
      ["morning", "علي"],
      ["evening", "زينب"],
    ]);
    await expect(putOnDuty(zainab, { day, shift: "night", accountId: 1 })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(takeOffDuty(zainab, list[0]?.id ?? 0)).rejects.toMatchObject({ kind: "forbidden" });
    await takeOffDuty(ali, list[0]?.id ?? 0);
    expect(await listDuty(db, day)).toHaveLength(1);
  });

  test("holds no past day, no day that is none, and nobody from outside the news", async ({ db }) => {
    const { zainab, ali } = await aDesk(db);
    const maryam = await someone(db, "maryam", ["admin"]);
    const accountId = zainab.user.id;
    for (const day of ["2026-11-23", "2026-02-30", "2027-11-24", "غداً"])
      await expect(putOnDuty(ali, { day, shift: "night", accountId })).rejects.toMatchObject({
        kind: "invalid",
      });
    const strange = { day: "2026-11-25", shift: "night", accountId: maryam.id } as const;
    await expect(putOnDuty(ali, strange)).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("one move on many stories", () => {
  test("answers for every row: what is refused stops no other", async ({ db }) => {
    const { room, zainab, story } = await aDesk(db);
    const whole = await aStory(zainab, { sectionId: room.politics.id });
    const unfinished = await aStory(zainab, { headline: "" });
    const stale = await aStory(zainab, { sectionId: room.politics.id });
    const rows = [
      { id: story.id, version: 1 },
      { id: unfinished.id, version: 1 },
      { id: stale.id, version: 9 },
      { id: 999_999_999, version: 1 },
      { id: whole.id, version: 1 },
    ];
    const answers = await moveMany(zainab, "submit", rows, {});
    expect(answers.map(({ isDone }) => isDone)).toEqual([true, false, false, false, true]);
    expect(answers[1]?.problems.map((problem) => problem.field)).toEqual(["headline", "sectionId"]);
    expect(answers[2]?.message).toContain("تغيّر الخبر");
    expect((await getStory(zainab, whole.id)).stage).toBe("in_review");
    expect((await getStory(zainab, unfinished.id)).stage).toBe("draft");
    const tooMany = Array.from({ length: 51 }, () => ({ id: story.id, version: 1 }));
    await expect(moveMany(zainab, "submit", tooMany, {})).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("the board", () => {
  test("stands every story in one column, with what the viewer may do", async ({ db }) => {
    const { room, zainab, ali, story } = await aDesk(db);
    const other = await aStory(zainab, { sectionId: room.politics.id });
    await makeMove(zainab, other.id, "submit", { version: 1 });
    const columns = await listBoard(ali, { sectionId: room.politics.id }, { fourEyes: true });
    const shown = Object.fromEntries(columns.map(({ name, rows }) => [name, rows.map(({ id }) => id)]));
    expect(shown).toEqual({
      draft: [story.id],
      returned: [],
      in_review: [other.id],
      approved: [],
      scheduled: [],
      published: [],
      withdrawn: [],
    });
    expect(columns[2]?.rows[0]?.abilities.moves).toContain("approve");
  });
});

describe("the calendar", () => {
  const span = { from: noon, to: minutesLater(60 * 24 * 7), timeZone: "Asia/Baghdad" };

  test("shows what is due, goes out, is held back and went out, each at its time", async ({ db }) => {
    const { room, zainab, ali, salma, story } = await anApprovedStory(db);
    const chief = as(db, salma);
    await makeMove(chief, story.id, "schedule", { version: story.version, at: minutesLater(300) });
    const embargoed = await aStory(as(db, zainab), { sectionId: room.politics.id });
    await makeMove(chief, embargoed.id, "embargo", { version: 1, at: minutesLater(200) });
    const asked = {
      title: "تكليف",
      brief: "",
      sectionId: room.politics.id,
      assigneeId: zainab.id,
      dueAt: minutesLater(100),
      lengthWords: null,
    };
    const due = await commission(as(db, ali), asked);
    const entries = await listCalendar(chief, span);
    expect(entries.map(({ kind, storyId, mayMove }) => [kind, storyId, mayMove])).toEqual([
      ["planned", due.id, true],
      ["embargo", embargoed.id, true],
      ["scheduled", story.id, true],
    ]);
    const hers = await listCalendar(as(db, zainab), span);
    expect(hers.map(({ mayMove }) => mayMove)).toEqual([false, false, false]);
    await makeMove(chief, story.id, "publish", { version: story.version + 1 });
    expect((await listCalendar(chief, span)).map(({ kind }) => kind)).toEqual([
      "published",
      "planned",
      "embargo",
    ]);
  });

  test("moves each kind by its own rule, and none into the past", async ({ db }) => {
    const { room, zainab, ali, salma, story } = await anApprovedStory(db);
    const chief = as(db, salma);
    const { version } = (await makeMove(chief, story.id, "schedule", {
      version: story.version,
      at: minutesLater(300),
    })) ?? { version: 0 };
    const late = { kind: "scheduled", storyId: story.id, version, at: minutesLater(-10) } as const;
    await expect(reschedule(chief, late)).rejects.toMatchObject({ kind: "invalid" });
    await reschedule(chief, { ...late, at: minutesLater(600) });
    expect((await getStory(chief, story.id)).scheduledFor).toEqual(minutesLater(600));
    await expect(
      reschedule(as(db, zainab), { ...late, version: version + 1, at: minutesLater(700) }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    const due = await commission(as(db, ali), {
      title: "تكليف",
      brief: "",
      sectionId: room.politics.id,
      assigneeId: zainab.id,
      dueAt: minutesLater(100),
      lengthWords: null,
    });
    await reschedule(as(db, ali), { kind: "planned", storyId: due.id, version: 1, at: minutesLater(900) });
    const [entry] = (await listCalendar(chief, span)).filter(({ storyId }) => storyId === due.id);
    expect(entry?.at).toEqual(minutesLater(900));
  });

  test("shows nobody what she may not see", async ({ db }) => {
    const { room, salma, story } = await anApprovedStory(db);
    await makeMove(as(db, salma), story.id, "schedule", { version: story.version, at: minutesLater(300) });
    const stranger = await someone(db, "noor", ["editor"], [room.sportDesk]);
    expect(await listCalendar(as(db, stranger), span)).toEqual([]);
  });
});

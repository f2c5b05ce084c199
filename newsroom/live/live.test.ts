import { and, asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { liveEntryTexts } from "@/db/schema/live";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { findPublicPicture } from "@/newsroom/media/queries";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { aStoredPicture, as, minutesLater, someone, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory } from "@/test/newsroom-scenes";
import { correctEntry, markEntry, removeEntry } from "./change-entry";
import { listDeskEntries } from "./list-desk-entries";
import { closeCoverage, openCoverage } from "./open-coverage";
import { findCoverage, listChanges, listEntries } from "./read-coverage";
import { writeEntry } from "./write-entry";

async function aCoverage(db: Transaction) {
  const scene = await aLiveStory(db);
  const ctx = as(db, scene.salma);
  const storyId = scene.story.id;
  await openCoverage(ctx, storyId);
  const write = async (text: string, headline = "") =>
    ({ storyId, entryId: (await writeEntry(ctx, storyId, { text, headline })).id, version: 1 }) as const;
  return { ...scene, ctx, storyId, write };
}

const words = (entry: { body: { content: unknown[] } } | undefined) =>
  JSON.stringify(entry?.body.content ?? null);

describe("who may write in a live coverage", () => {
  test("editors of the desk and the chief; reporters and others never", async ({ db }) => {
    const { storyId, room, zainab, ali, haider } = await aCoverage(db);
    const stranger = await someone(db, "ali", ["editor"], [room.sportDesk]);
    const maryam = await someone(db, "maryam", ["admin"]);
    await writeEntry(as(db, ali), storyId, { text: "بدأت الجلسة." });
    for (const nobody of [zainab, haider])
      await expect(writeEntry(as(db, nobody), storyId, { text: "لا" })).rejects.toThrow(Forbidden);
    for (const nobody of [stranger, maryam])
      await expect(writeEntry(as(db, nobody), storyId, { text: "لا" })).rejects.toThrow(NotFound);
    expect((await listEntries(db, storyId)).rows).toHaveLength(1);
  });

  test("nobody before readers have the story, nor after it was withdrawn", async ({ db }) => {
    const draft = await anApprovedStory(db);
    await expect(openCoverage(as(db, draft.salma), draft.story.id)).rejects.toThrow(Conflict);
    const { ctx, story, write } = await aCoverage(db);
    await write("بدأت الجلسة.");
    await withdraw(ctx, story.id, { version: story.version, reason: "خطأ" });
    await expect(write("لا")).rejects.toThrow(Conflict);
    expect(await findCoverage(db, story.id)).toBeNull();
    expect(await listChanges(db, story.id, 0)).toBeNull();
  });
});

describe("an entry", () => {
  test("is what was typed, a paragraph for each line", async ({ db }) => {
    const { storyId, write } = await aCoverage(db);
    await write("بدأت\u202e الجلسة.\n\n  وحضر  170 نائباً. ", "النصاب مكتمل");
    const coverage = await findCoverage(db, storyId);
    expect(coverage?.entries).toMatchObject([
      {
        headline: "النصاب مكتمل",
        body: {
          content: [
            { type: "paragraph", content: [{ type: "text", text: "بدأت الجلسة." }] },
            { type: "paragraph", content: [{ type: "text", text: "وحضر 170 نائباً." }] },
          ],
        },
      },
    ]);
  });

  test.for([
    ["nothing", { text: " \n " }],
    ["too long", { text: "ا".repeat(4_001) }],
    ["a list for words", { text: ["x"] }],
    ["more than it knows", { text: "x", isPinned: true }],
    ["a picture of nobody's", { text: "x", mediaId: 999_999_999 }],
    ["no object", null],
  ] as const)("is never %s", async ([, given], { db }) => {
    const { ctx, storyId } = await aCoverage(db);
    await expect(writeEntry(ctx, storyId, given)).rejects.toThrow(Invalid);
    expect((await listEntries(db, storyId)).rows).toEqual([]);
  });

  test("shows a picture of the library that says what it shows", async ({ db }) => {
    const { ctx, storyId } = await aCoverage(db);
    const [shown, mute] = [await aStoredPicture(db), await aStoredPicture(db, { alt: "" })];
    await writeEntry(ctx, storyId, { text: "صورة", mediaId: shown.id });
    await expect(writeEntry(ctx, storyId, { text: "صورة", mediaId: mute.id })).rejects.toThrow(Invalid);
    const [entry] = (await findCoverage(db, storyId))?.entries ?? [];
    expect(entry?.picture).toMatchObject({ id: shown.id });
    expect(await findPublicPicture(db, shown.id)).toMatchObject({ id: shown.id });
    await removeEntry(ctx, { storyId, entryId: entry?.id ?? 0, version: 1 });
    expect(await findPublicPicture(db, shown.id)).toBeNull();
  });

  test("is put right as it was typed", async ({ db }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    await write("سطر أول\nسطر ثان");
    expect((await listDeskEntries(ctx, storyId)).entries[0]?.text).toBe("سطر أول\nسطر ثان");
  });

  test("sent twice over a bad line is one", async ({ db }) => {
    const { ctx, storyId } = await aCoverage(db);
    const key = "0b0a3bd0-5a6f-4c5e-9d52-1f3c4c1d2e3f";
    const first = await writeEntry(ctx, storyId, { text: "بدأت الجلسة.", key });
    expect(await writeEntry(ctx, storyId, { text: "بدأت الجلسة.", key })).toEqual(first);
    expect((await listEntries(db, storyId)).rows).toHaveLength(1);
  });

  test("corrected is told so, and every text it had is kept", async ({ db }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    const entry = await write("حضر 107 نواب.");
    await correctEntry({ ...ctx, now: minutesLater(5) }, entry, { text: "حضر 170 نائباً." });
    const [shown] = (await listEntries(db, storyId)).rows;
    expect(words(shown)).toContain("170");
    expect(shown?.correctedAt).toEqual(minutesLater(5));
    const texts = await db
      .select({ version: liveEntryTexts.version, body: liveEntryTexts.body })
      .from(liveEntryTexts)
      .where(eq(liveEntryTexts.entryId, entry.entryId))
      .orderBy(asc(liveEntryTexts.version));
    expect(texts.map((text) => words(text))).toEqual([
      expect.stringContaining("107"),
      expect.stringContaining("170"),
    ]);
  });

  test("is refused over what somebody changed meanwhile", async ({ db }) => {
    const { ctx, write } = await aCoverage(db);
    const entry = await write("أول");
    await correctEntry(ctx, entry, { text: "ثان" });
    for (const late of [() => correctEntry(ctx, entry, { text: "ثالث" }), () => removeEntry(ctx, entry)])
      await expect(late()).rejects.toThrow(Conflict);
    await expect(correctEntry(ctx, { ...entry, entryId: 999_999_999 }, { text: "x" })).rejects.toThrow(
      NotFound,
    );
  });

  test("removed is gone from readers, and stands in the desk's list", async ({ db }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    const entry = await write("خبر غير صحيح");
    await markEntry(ctx, entry, { isPinned: true, isKey: true });
    await removeEntry(ctx, { ...entry, version: 2 });
    expect(await findCoverage(db, storyId)).toMatchObject({ pinned: null, keys: [], entries: [] });
    expect((await listDeskEntries(ctx, storyId)).entries).toMatchObject([
      { text: "خبر غير صحيح", removedAt: expect.any(Date) },
    ]);
  });

  test("may be pinned, one at a time, and counted among the key ones", async ({ db }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    const [first, second] = [await write("أول", "عنوان أول"), await write("ثان", "عنوان ثان")];
    await markEntry(ctx, first, { isPinned: true, isKey: true });
    await markEntry(ctx, second, { isPinned: true });
    expect(await findCoverage(db, storyId)).toMatchObject({
      pinned: { id: second.entryId },
      keys: [{ headline: "عنوان أول" }],
    });
  });

  test("and each act on it is recorded", async ({ db }) => {
    const { ctx, write } = await aCoverage(db);
    const entry = await write("أول");
    await correctEntry(ctx, entry, { text: "ثان" });
    await removeEntry(ctx, { ...entry, version: 2 });
    const rows = await db
      .select({ act: audit.act, by: audit.actorId })
      .from(audit)
      .where(and(eq(audit.subjectKind, "live-entry"), eq(audit.subjectId, entry.entryId)))
      .orderBy(asc(audit.id));
    expect(rows).toEqual(
      ["writeEntry", "correctEntry", "removeEntry"].map((act) => ({ act, by: ctx.user.id })),
    );
  });
});

describe("a reader who asks what came after a number", () => {
  test("hears of what is new, changed and gone, each once", async ({ db }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    const first = await write("أول");
    const { version } = (await findCoverage(db, storyId)) ?? { version: 0 };
    const second = await write("ثان");
    await correctEntry(ctx, first, { text: "أول، مصححاً" });
    const third = await write("ثالث");
    await removeEntry(ctx, third);
    const changes = await listChanges(db, storyId, version);
    expect(changes).toMatchObject({ isOpen: true, removed: [third.entryId], isTooFar: false });
    expect(changes?.entries.map(({ id }) => id)).toEqual([second.entryId, first.entryId]);
    expect(await listChanges(db, storyId, changes?.version ?? 0)).toMatchObject({ entries: [], removed: [] });
  });

  test("after too much is sent to the page itself", async ({ db }) => {
    const { storyId, write } = await aCoverage(db);
    for (let at = 0; at < 41; at++) await write(`خبر ${at}`);
    const changes = await listChanges(db, storyId, 0);
    expect([changes?.isTooFar, changes?.entries.length]).toEqual([true, 40]);
  });

  test("turns the pages of a long coverage", async ({ db }) => {
    const { storyId, write } = await aCoverage(db);
    for (let at = 0; at < 31; at++) await write(`خبر ${at}`);
    const first = await listEntries(db, storyId);
    const second = await listEntries(db, storyId, first.before ?? 0);
    expect([first.rows.length, second.rows.length, second.before]).toEqual([30, 1, null]);
  });
});

describe("a coverage", () => {
  test("that is closed takes no entry more, its entries can still be put right, and it can go on", async ({
    db,
  }) => {
    const { ctx, storyId, write } = await aCoverage(db);
    const entry = await write("أول");
    await closeCoverage({ ...ctx, now: minutesLater(9) }, storyId);
    await expect(write("ثان")).rejects.toThrow(Conflict);
    await correctEntry(ctx, entry, { text: "أول، مصححاً" });
    expect(await findCoverage(db, storyId)).toMatchObject({ isOpen: false, closedAt: minutesLater(9) });
    await openCoverage(ctx, storyId);
    await write("ثان");
    expect(await findCoverage(db, storyId)).toMatchObject({ isOpen: true, closedAt: null });
  });

  test("that never began is none", async ({ db }) => {
    const { salma, story } = await aLiveStory(db);
    await expect(writeEntry(as(db, salma), story.id, { text: "x" })).rejects.toThrow(NotFound);
    expect(await findCoverage(db, story.id)).toBeNull();
    expect(await listDeskEntries(as(db, salma), story.id)).toEqual({ isOpen: null, version: 0, entries: [] });
  });
});

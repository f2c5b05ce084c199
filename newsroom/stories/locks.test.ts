import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { Conflict } from "@/newsroom/errors";
import { MOST_KEYLESS } from "@/newsroom/revisions/keep-stale-text";
import { getRevision, listRevisions } from "@/newsroom/revisions/queries";
import { aNewsroom, aStory, as, minutesLater, someone, test } from "@/test/fixtures";
import { findLock } from "./find-lock";
import { releaseLock } from "./release-lock";
import { saveStory } from "./save-story";
import { takeLock } from "./take-lock";

async function twoWriters(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const story = await aStory(zainab, { sectionId: room.politics.id });
  return { zainab, ali, story };
}

const hers = { writerKey: "tab-of-zainab" };
const his = { writerKey: "tab-of-ali-1" };

describe("a lock", () => {
  test("says who is writing, to whoever asks for it", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    expect(await takeLock(ali, story.id, his)).toMatchObject({ name: "زينب", writerKey: hers.writerKey });
  });

  test("holds two tabs of one person apart", async ({ db }) => {
    const { zainab, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    const second = await takeLock(zainab, story.id, { writerKey: "tab-two-of-zainab" });
    expect(second.writerKey).toBe(hers.writerKey);
  });

  test("ends by itself when its browser has died", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    const later = { ...ali, now: minutesLater(1) };
    expect(await findLock(later, story.id)).toBeNull();
    expect(await takeLock(later, story.id, his)).toMatchObject({ name: "علي" });
  });

  test("lives on as long as it is renewed", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    for (const second of [0, 20, 40, 60])
      await takeLock({ ...zainab, now: minutesLater(second / 60) }, story.id, hers);
    const late = { ...ali, now: minutesLater(80 / 60) };
    expect(await takeLock(late, story.id, his)).toMatchObject({ name: "زينب" });
  });

  test("is taken over in the open, and the text of the old tab is kept", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    await takeLock(ali, story.id, { ...his, takeOver: true });
    const text = { ...story.text, headline: "ما كانت زينب تكتبه" };
    const late = saveStory(zainab, story.id, { version: story.version, text, ...hers });
    await expect(late).rejects.toBeInstanceOf(Conflict);
    const [kept] = await listRevisions(db, story.id);
    expect(kept).toMatchObject({ kind: "stale", textVersion: null, basedOn: 1, headline: text.headline });
    const acts = await db.select({ act: audit.act }).from(audit).where(eq(audit.subjectId, story.id));
    expect(acts.map((entry) => entry.act)).toContain("takeOver");
  });

  test("taken over by another tab of the same person leaves the text that stood in the revisions", async ({
    db,
  }) => {
    const { zainab, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    const first = { ...story.text, headline: "نص النافذة الأولى" };
    const saved = await saveStory(zainab, story.id, { version: 1, text: first, ...hers });
    const second = { writerKey: "tab-two-of-zainab" };
    await takeLock(zainab, story.id, { ...second, takeOver: true });
    await saveStory(zainab, story.id, {
      version: saved.version,
      text: { ...first, headline: "نص النافذة الثانية" },
      ...second,
    });
    const kept = (await listRevisions(db, story.id)).map(({ headline }) => headline);
    expect(kept).toContain("نص النافذة الأولى");
  });

  test("is not renewed by somebody else who knows its key", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    expect(await takeLock(ali, story.id, hers)).toMatchObject({ name: "زينب" });
  });

  test("is released by its own tab only", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await takeLock(zainab, story.id, hers);
    await releaseLock(ali, story.id, hers.writerKey);
    expect(await findLock(zainab, story.id)).not.toBeNull();
    await releaseLock(zainab, story.id, hers.writerKey);
    expect(await findLock(zainab, story.id)).toBeNull();
  });

  test("is not for those who may not write", async ({ db }) => {
    const { story } = await twoWriters(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await expect(takeLock(maryam, story.id, his)).rejects.toThrow();
    const noor = as(db, await someone(db, "haider", ["copy_editor"]));
    expect(await takeLock(noor, story.id, his)).toMatchObject({ name: "حيدر" });
  });
});

describe("a text that came too late", () => {
  test("is kept as a revision, and a tab that goes on trying leaves one, not many", async ({ db }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await saveStory(ali, story.id, { version: 1, text: { ...story.text, headline: "الأولى" } });
    for (const headline of ["متأخر", "متأخر أكثر"]) {
      const late = saveStory(zainab, story.id, {
        version: 1,
        textVersion: 1,
        ...hers,
        text: { ...story.text, headline },
      });
      await expect(late).rejects.toBeInstanceOf(Conflict);
    }
    const stale = (await listRevisions(db, story.id)).filter((revision) => revision.kind === "stale");
    expect(stale.map((revision) => revision.headline)).toEqual(["متأخر أكثر"]);
    const { text } = await getRevision(db, story.id, stale[0]?.id ?? 0);
    expect(text.headline).toBe("متأخر أكثر");
  });

  test("without a tab's name is kept by itself each time, but not without end, and the same words once", async ({
    db,
  }) => {
    const { zainab, ali, story } = await twoWriters(db);
    await saveStory(ali, story.id, { version: 1, text: { ...story.text, headline: "الأولى" } });
    const late = (headline: string) =>
      expect(
        saveStory(zainab, story.id, { version: 1, text: { ...story.text, headline } }),
      ).rejects.toBeInstanceOf(Conflict);
    const kept = async () =>
      (await listRevisions(db, story.id))
        .filter(({ kind }) => kind === "stale")
        .map(({ headline }) => headline);
    for (const headline of ["أ", "ب", "أ"]) await late(headline);
    expect((await kept()).sort()).toEqual(["أ", "ب"]);
    for (let at = 0; at < MOST_KEYLESS; at += 1) await late(`محاولة ${at}`);
    expect(await kept()).toHaveLength(MOST_KEYLESS);
    expect(await kept()).toContain(`محاولة ${MOST_KEYLESS - 1}`);
  });

  test("that says what stands already is no conflict: an answer got lost on the way", async ({ db }) => {
    const { zainab, story } = await twoWriters(db);
    const text = { ...story.text, headline: "حُفظ وضاع الجواب" };
    const saved = await saveStory(zainab, story.id, { version: 1, text });
    expect(await saveStory(zainab, story.id, { version: 1, text })).toMatchObject({ version: saved.version });
  });
});

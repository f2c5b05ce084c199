import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { mediaVersions } from "@/db/schema/media";
import type { BodyJson } from "@/db/types";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { aNewsroom, aStoredPicture, aStory, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { editMany } from "./edit-many";
import { editPicture } from "./edit-picture";
import { findAlike } from "./find-alike";
import { getPicture } from "./get-picture";
import { purgeRemoved } from "./purge-removed";
import { findPublicPicture } from "./queries";
import { daysKept, removePicture, restorePicture } from "./remove-picture";
import { renamed } from "./renditions";
import { replacePicture } from "./replace-picture";
import { listTerms, searchLibrary } from "./search-library";
import { localStorage } from "./storage";

const inText = (mediaId: number): BodyJson => ({
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "نص" }] },
    {
      type: "gallery",
      content: [
        { type: "image", attrs: { mediaId } },
        { type: "image", attrs: { mediaId } },
      ],
    },
  ],
});

async function aDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = await someone(db, "zainab", ["reporter"]);
  const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
  const salma = await someone(db, "salma", ["chief"]);
  const haider = await someone(db, "haider", ["copy_editor"]);
  const maryam = await someone(db, "maryam", ["admin"]);
  return { room, zainab, ali, salma, haider, maryam };
}

const change = (alt: string) => ({ version: 1, change: { alt } });
const redJpeg = () =>
  sharp({ create: { width: 800, height: 500, channels: 3, background: "#aa2010" } })
    .jpeg()
    .toBuffer();
const aStorage = () => localStorage(mkdtempSync(join(tmpdir(), "library-")));

describe("who may say something else of a picture", () => {
  test("whoever brought it, editors while it is on no other desk, the chief; the admin never", async ({
    db,
  }) => {
    const { room, zainab, ali, salma, haider, maryam } = await aDesk(db);
    const { id } = await aStoredPicture(db, { uploadedBy: zainab.id });
    for (const nobody of [haider, maryam])
      await expect(editPicture(as(db, nobody), id, change("جسر"))).rejects.toThrow(Forbidden);
    for (const [at, one] of [zainab, ali, salma].entries())
      expect(
        await editPicture(as(db, one), id, { version: at + 1, change: { alt: `جسر ${at}` } }),
      ).toMatchObject({ alt: `جسر ${at}`, version: at + 2 });
    await aStory(as(db, salma), { leadMediaId: id, sectionId: room.sport.id });
    await expect(editPicture(as(db, ali), id, { version: 4, change: { alt: "ملعب" } })).rejects.toThrow(
      Forbidden,
    );
  });

  test("its rights are for those who run the pictures", async ({ db }) => {
    const { zainab, ali } = await aDesk(db);
    const { id } = await aStoredPicture(db, { uploadedBy: zainab.id });
    const barred = { version: 1, change: { isBarred: true } };
    await expect(editPicture(as(db, zainab), id, barred)).rejects.toThrow(Forbidden);
    expect(await editPicture(as(db, ali), id, barred)).toMatchObject({ isBarred: true });
  });
});

describe("what is said of a picture", () => {
  test("is refused over what somebody said meanwhile, and recorded", async ({ db }) => {
    const { salma } = await aDesk(db);
    const { id } = await aStoredPicture(db);
    await editPicture(as(db, salma), id, change("الجسر المعلق"));
    await expect(editPicture(as(db, salma), id, change("جسر"))).rejects.toThrow(Conflict);
    const entries = await db.select({ act: audit.act }).from(audit).where(eq(audit.subjectId, id));
    expect(entries).toContainEqual({ act: "editPicture" });
  });

  test.for([
    ["an unknown field", { storageKey: "x" }],
    ["a focal point outside", { focalX: 1.5 }],
    ["a day that is none", { takenOn: "2026-02-31" }],
    ["a list for a text", { alt: ["x"] }],
    [
      "a licence that ends before it begins",
      { usableFrom: "2026-11-25T00:00:00Z", usableUntil: "2026-11-24T00:00:00Z" },
    ],
  ] as const)("is never %s", async ([, given], { db }) => {
    const { salma } = await aDesk(db);
    const { id } = await aStoredPicture(db);
    await expect(editPicture(as(db, salma), id, { version: 1, change: given })).rejects.toThrow(Invalid);
  });

  test("may be said of many at once; each is told how it went", async ({ db }) => {
    const { zainab } = await aDesk(db);
    const own = await aStoredPicture(db, { uploadedBy: zainab.id });
    const others = await aStoredPicture(db);
    const outcomes = await editMany(as(db, zainab), [own.id, others.id, 999_999_999], { credit: "المسلة" });
    expect(outcomes.map(({ done }) => done)).toEqual([true, false, false]);
    expect(await getPicture(as(db, zainab), own.id)).toMatchObject({ credit: "المسلة" });
  });
});

describe("where a picture is used", () => {
  test("is over a text, in it, and with readers even when the working copy has let go", async ({ db }) => {
    const { salma } = await aDesk(db);
    const { id } = await aStoredPicture(db);
    const over = await aStory(as(db, salma), { leadMediaId: id });
    const within = await aStory(as(db, salma), { body: inText(id) });
    const { story } = await aLiveStory(db, { leadMediaId: id });
    const { uses } = await getPicture(as(db, salma), id);
    expect(uses.stories.map((use) => [use.id, use.isLive])).toEqual([
      [story.id, true],
      [within.id, false],
      [over.id, false],
    ]);
  });
});

describe("a replaced picture", () => {
  test("is the new one everywhere, and its old addresses lead to it", async ({ db }) => {
    const { salma } = await aDesk(db);
    const { id, hash } = await aStoredPicture(db);
    await aLiveStory(db, { leadMediaId: id });
    const storage = aStorage();
    const row = await replacePicture(as(db, salma), id, { version: 1, bytes: await redJpeg() }, storage);
    expect(row).toMatchObject({ width: 800, height: 500, version: 2, alt: "جسر على دجلة" });
    expect(await storage.stat(row.storageKey)).not.toBeNull();
    const open = await findPublicPicture(db, id);
    expect(open && renamed(open, `w320-${hash.slice(0, 8)}.webp`)).toBe(`w320-${row.hash.slice(0, 8)}.webp`);
    expect(await db.select({ hash: mediaVersions.hash }).from(mediaVersions)).toContainEqual({ hash });
  });

  test("is for those who run the pictures", async ({ db }) => {
    const { zainab } = await aDesk(db);
    const { id } = await aStoredPicture(db, { uploadedBy: zainab.id });
    const bytes = await redJpeg();
    await expect(replacePicture(as(db, zainab), id, { version: 1, bytes }, aStorage())).rejects.toThrow(
      Forbidden,
    );
  });
});

describe("a picture taken out", () => {
  test("is shown nowhere, can be brought back, and is gone after thirty days", async ({ db }) => {
    const { salma } = await aDesk(db);
    const storage = aStorage();
    const { id } = await aStoredPicture(db, { storageKey: "originals/to-go.jpg" });
    await storage.put("originals/to-go.jpg", await redJpeg());
    await removePicture(as(db, salma), id);
    await expect(getPicture(as(db, salma), id)).rejects.toThrow(NotFound);
    await restorePicture(as(db, salma), id);
    await removePicture(as(db, salma), id);
    const inDays = (days: number) => ({ db, now: new Date(noon.getTime() + days * 86_400_000) });
    expect(await purgeRemoved(inDays(29), storage)).toBe(0);
    expect(await purgeRemoved(inDays(31), storage)).toBe(1);
    expect(await storage.stat("originals/to-go.jpg")).toBeNull();
  });

  test("is never one that something shows", async ({ db }) => {
    const { salma } = await aDesk(db);
    const [lead, within] = [await aStoredPicture(db), await aStoredPicture(db)];
    await aStory(as(db, salma), { leadMediaId: lead.id, body: inText(within.id) });
    for (const { id } of [lead, within])
      await expect(removePicture(as(db, salma), id)).rejects.toThrow(Conflict);
  });
});

test("what was taken out is kept for thirty days, and says how many are left", () => {
  const removedAt = minutesLater(0);
  expect(daysKept(removedAt, minutesLater(5))).toBe(30);
  expect(daysKept(removedAt, minutesLater(29 * 24 * 60 + 1))).toBe(1);
  expect(daysKept(removedAt, minutesLater(40 * 24 * 60))).toBe(0);
});

describe("the library", () => {
  test("finds by any word in any spelling, newest first, page by page", async ({ db }) => {
    const { salma } = await aDesk(db);
    const ctx = as(db, salma);
    const given = Array.from({ length: 61 }, (_, at) => ({ folded: `مدرسه الموصل ${at}` }));
    for (const one of given) await aStoredPicture(db, one);
    const { id } = await aStoredPicture(db);
    await editPicture(ctx, id, { version: 1, change: { place: "أربيل", people: ["إياد علاوي"] } });
    expect((await searchLibrary(ctx, { words: "اياد اربيل" })).rows.map((row) => row.id)).toEqual([id]);
    const first = await searchLibrary(ctx, { words: "مدرسة الموصل" });
    expect(first.rows).toHaveLength(60);
    const second = await searchLibrary(ctx, { words: "مدرسة الموصل", before: first.before ?? 0 });
    expect([second.rows.length, second.before]).toEqual([1, null]);
  });

  test("divides by what is wanting", async ({ db }) => {
    const { salma } = await aDesk(db);
    const ctx = as(db, salma);
    const mute = await aStoredPicture(db, { alt: "" });
    const old = await aStoredPicture(db, { usableUntil: minutesLater(-1) });
    const mine = await aStoredPicture(db, { uploadedBy: salma.id });
    const moving = await aStoredPicture(db, { frames: 12 });
    const used = await aStoredPicture(db);
    await aStory(ctx, { leadMediaId: used.id });
    const idsOf = async (facet: "mine" | "no-alt" | "unused" | "expired" | "moving") =>
      (await searchLibrary(ctx, { facets: [facet] })).rows.map((row) => row.id);
    expect(await idsOf("no-alt")).toEqual([mute.id]);
    expect(await idsOf("expired")).toEqual([old.id]);
    expect(await idsOf("mine")).toEqual([mine.id]);
    expect(await idsOf("moving")).toEqual([moving.id]);
    expect(await idsOf("unused")).not.toContain(used.id);
  });

  test("is narrowed by several of them together, by source and by licence, and says which there are", async ({
    db,
  }) => {
    const { salma } = await aDesk(db);
    const ctx = as(db, salma);
    const agency = { source: "وكالة الاختبار", licence: "اشتراك الاختبار" };
    const both = await aStoredPicture(db, { ...agency, alt: "", uploadedBy: salma.id });
    await aStoredPicture(db, { ...agency, alt: "" });
    await aStoredPicture(db, { source: agency.source, uploadedBy: salma.id });
    const idsOf = async (filter: Parameters<typeof searchLibrary>[1]) =>
      (await searchLibrary(ctx, filter)).rows.map(({ id }) => id);
    expect(await idsOf({ facets: ["mine", "no-alt"], source: agency.source })).toEqual([both.id]);
    expect(await idsOf({ licence: agency.licence })).toHaveLength(2);
    const { sources, licences } = await listTerms(ctx);
    expect(sources).toContainEqual({ name: agency.source, pictures: 3 });
    expect(licences).toContainEqual({ name: agency.licence, pictures: 2 });
  });

  test("knows a photograph again by its looks", async ({ db }) => {
    const one = await aStoredPicture(db, { likeness: "0f0f0f0f0f0f0f0f" });
    const same = await aStoredPicture(db, { likeness: "0f0f0f0f0f0f0f01" });
    await aStoredPicture(db, { likeness: "f0f0f0f0f0f0f0f0" });
    await aStoredPicture(db);
    expect((await findAlike(db, one)).map(({ id }) => id)).toEqual([same.id]);
  });
});

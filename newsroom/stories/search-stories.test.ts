import { describe, expect } from "vitest";
import { aNewsroom, aStory, as, bodyOf, someone, test } from "@/test/fixtures";
import { searchStories } from "./search-stories";

const headlinesOf = (found: { headline: string }[]) => found.map(({ headline }) => headline);

describe("a story one wants to jump to", () => {
  test("is found by words of its headline, whatever their hamzas", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    await aStory(zainab, { sectionId: room.politics.id, headline: "إنهاء أزمة الأهوار" });
    await aStory(zainab, { sectionId: room.politics.id, headline: "افتتاح جسر" });
    expect(headlinesOf(await searchStories(zainab, "الاهوار انهاء"))).toEqual(["إنهاء أزمة الأهوار"]);
    expect(await searchStories(zainab, "  ")).toEqual([]);
    expect(await searchStories(zainab, "بركان")).toEqual([]);
  });

  test("is found by words of its text, in whatever form", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const body = bodyOf("قال مدير السد إن المنسوب ارتفع.", "ولا خطر على القرى.");
    await aStory(zainab, { sectionId: room.politics.id, headline: "افتتاح جسر", body });
    await aStory(zainab, { sectionId: room.politics.id, headline: "كأس الخليج" });
    for (const typed of ["المنسوب", "القرية", "منسوب الجسر", "القر"])
      expect(headlinesOf(await searchStories(zainab, typed)), typed).toEqual(["افتتاح جسر"]);
    expect(await searchStories(zainab, "text")).toEqual([]);
    expect(await searchStories(zainab, "paragraph")).toEqual([]);
  });

  test("is found by those who may read it, and by nobody else", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    await aStory(zainab, { sectionId: room.politics.id, headline: "سد الموصل" });
    const politics = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
    const sport = as(db, await someone(db, "ali", ["editor"], [room.sportDesk]));
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    expect(await searchStories(politics, "سد الموصل")).toHaveLength(1);
    for (const other of [sport, noor, maryam]) expect(await searchStories(other, "سد الموصل")).toEqual([]);
  });

  test("is one of eight at most", async ({ db }) => {
    const room = await aNewsroom(db);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    for (let count = 0; count < 9; count += 1)
      await aStory(zainab, { sectionId: room.politics.id, headline: `نهر ${count}` });
    expect(await searchStories(zainab, "نهر")).toHaveLength(8);
  });
});

import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { searchWords } from "@/db/schema/search";
import { fold } from "@/newsroom/arabic/fold";
import { test } from "@/test/fixtures";
import { suggestWords } from "./suggest-words";

/** Words as our articles write them, and in how many they stand. */
const known = (db: Transaction, words: Record<string, number>) =>
  db
    .insert(searchWords)
    .values(Object.entries(words).map(([shown, articles]) => ({ shown, folded: fold(shown), articles })));

describe("a word one begins to type", () => {
  test("is completed as our articles write it, the words of most articles first", async ({ db }) => {
    await known(db, { انتخابات: 40, انتخاب: 12, انتهاء: 30, أنتج: 2, بغداد: 90 });
    expect(await suggestWords(db, "انتخ")).toEqual(["انتخابات", "انتخاب"]);
    expect(await suggestWords(db, "أنت")).toEqual(["انتخابات", "انتهاء", "انتخاب", "أنتج"]);
  });

  test("is the last of the line; what stands before it stays as it was typed", async ({ db }) => {
    await known(db, { بغداد: 90 });
    expect(await suggestWords(db, "أمطار   بغ")).toEqual(["أمطار بغداد"]);
  });

  test.for(["", "ب", "ال", "في", "بال", "بغداد "])(
    "is too short to be guessed: «%s»",
    async (typed, { db }) => {
      await known(db, { بغداد: 90, البصرة: 50, فيضان: 9 });
      expect(await suggestWords(db, typed)).toEqual([]);
    },
  );

  test("is one of eight at most, and signs mean nothing", async ({ db }) => {
    await known(db, Object.fromEntries([..."ابتثجحخدذر"].map((letter) => [`نهر${letter}`, 1])));
    expect(await suggestWords(db, "نهر")).toHaveLength(8);
    expect(await suggestWords(db, "%_")).toEqual([]);
  });
});

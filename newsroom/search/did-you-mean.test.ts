import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { searchWords } from "@/db/schema/search";
import { fold } from "@/newsroom/arabic/fold";
import { partsOf } from "@/newsroom/arabic/search-query";
import { test } from "@/test/fixtures";
import { didYouMean } from "./did-you-mean";

const known = (db: Transaction, ...words: string[]) =>
  db.insert(searchWords).values(words.map((shown) => ({ shown, folded: fold(shown), articles: 5 })));

/** What is offered for a line in which these words are in no article. */
const meant = (db: Transaction, typed: string, ...unknown: string[]) =>
  didYouMean(db, partsOf(typed), new Set(unknown.map(fold)));

describe("what a mistyped word was meant to be", () => {
  test.for([
    ["البرلامن", "البرلمان"],
    ["انتخاباة", "انتخابات"],
    ["كهرباا", "كهرباء"],
  ] as const)("«%s» is «%s»", async ([typed, word], { db }) => {
    await known(db, "البرلمان", "انتخابات", "كهرباء", "بغداد");
    expect(await meant(db, typed, typed)).toBe(word);
  });

  test("the word that stands in more articles, where two are as near", async ({ db }) => {
    await known(db, "الموصل");
    await db.insert(searchWords).values({ shown: "الموصى", folded: fold("الموصى"), articles: 1 });
    expect(await meant(db, "الموصض", "الموصض")).toBe("الموصل");
  });

  test("the word whose letter differs by a dot, before one that stands in more articles", async ({ db }) => {
    await known(db, "نفط");
    await db.insert(searchWords).values({ shown: "نفق", folded: fold("نفق"), articles: 9 });
    expect(await meant(db, "نفظ", "نفظ")).toBe("نفط");
  });

  test("two words written as one, and one written as two", async ({ db }) => {
    await known(db, "عبد", "الأمير", "TotalEnergies");
    expect(await meant(db, "عبدالامير", "عبدالامير")).toBe("عبد الأمير");
    expect(await meant(db, "total energies", "energies")).toBe("TotalEnergies");
  });

  test("the words that are right stay, and so do quotation marks", async ({ db }) => {
    await known(db, "البرلمان");
    expect(await meant(db, "قانون البرلامن", "البرلامن")).toBe("قانون البرلمان");
    expect(await meant(db, "«مجلس البرلامن»", "البرلامن")).toBe("«مجلس البرلمان»");
  });

  test("nothing of ours is like it: nothing is offered", async ({ db }) => {
    await known(db, "البرلمان");
    expect(await meant(db, "زقزوقيات", "زقزوقيات")).toBeNull();
    expect(await meant(db, "سد", "سد")).toBeNull();
  });
});

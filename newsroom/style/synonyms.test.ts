import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { getSynonyms } from "./get-synonyms";
import { listSynonyms } from "./list-synonyms";
import { addSynonyms, removeSynonyms } from "./save-synonyms";

const chief = async (db: Transaction) => as(db, await someone(db, "salma", ["chief"]));

describe("words that find one another", () => {
  test("begin with broken plurals and the names of months", async ({ db }) => {
    const groups = await getSynonyms(db);
    expect(groups.length).toBeGreaterThan(100);
    expect(groups).toContainEqual(["تموز", "يوليو"]);
  });

  test("are put together, and each counts once in any spelling", async ({ db }) => {
    const salma = await chief(db);
    await addSynonyms(salma, ["  سيارة ", "مركبة", "سياره", "عجلة  نقل"]);
    expect(await getSynonyms(db)).toContainEqual(["سياره", "مركبة", "عجلة نقل"]);
    const rows = await db.select().from(audit).where(eq(audit.act, "makeSynonyms"));
    expect(rows.at(-1)?.detail).toEqual({ words: ["سياره", "مركبة", "عجلة نقل"] });
  });

  test("are taken apart, once", async ({ db }) => {
    const salma = await chief(db);
    const [first] = await listSynonyms(salma);
    const standing = { id: first?.id ?? 0, version: first?.version ?? 0 };
    await removeSynonyms(salma, standing);
    expect(await getSynonyms(db)).not.toContainEqual(first?.words);
    await expect(removeSynonyms(salma, standing)).rejects.toThrow(Conflict);
  });

  test.for([
    { what: "one word", words: ["سيارة"] },
    { what: "one word in two spellings", words: ["سيارة", "سياره"] },
    { what: "signs", words: ["سيارة", "؟!"] },
    { what: "a sentence", words: ["سيارة", "هذه جملة من خمس كلمات"] },
    { what: "too many", words: Array.from({ length: 11 }, (_, at) => `كلمة${at}`) },
    { what: "a broken letter", words: ["سيارة", "\ud800"] },
    { what: "no list", words: "سيارة، مركبة" },
  ])("are not $what", async ({ words }, { db }) => {
    await expect(addSynonyms(await chief(db), words)).rejects.toThrow(Invalid);
  });

  test("are kept by the chief alone", async ({ db }) => {
    for (const role of ["reporter", "editor", "copy_editor", "admin", "contributor"] as const) {
      const other = as(db, await someone(db, "ali", [role]));
      await expect(addSynonyms(other, ["سيارة", "مركبة"])).rejects.toThrow(Forbidden);
      await expect(removeSynonyms(other, { id: 1, version: 1 })).rejects.toThrow(Forbidden);
      await expect(listSynonyms(other)).rejects.toThrow(Forbidden);
    }
  });
});

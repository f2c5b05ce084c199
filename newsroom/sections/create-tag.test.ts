import { describe, expect } from "vitest";
import { audit } from "@/db/schema/audit";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { createTag } from "./create-tag";
import { searchTags } from "./search-tags";

describe("a tag", () => {
  test("is made once, however it is spelled", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const made = await createTag(zainab, " أهوار  العراق ");
    expect(made).toMatchObject({ name: "أهوار العراق", slug: "أهوار-العراق" });
    expect(await createTag(zainab, "اهوار العراق")).toEqual(made);
    const acts = await db.select({ act: audit.act, detail: audit.detail }).from(audit);
    expect(acts.filter((entry) => entry.act === "createTag")).toEqual([
      { act: "createTag", detail: { name: "أهوار العراق" } },
    ]);
  });

  test("is not made by whoever only contributes, nor of anything that is no name", async ({ db }) => {
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    await expect(createTag(noor, "ثقافة")).rejects.toBeInstanceOf(Forbidden);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    for (const typed of ["", "   ", "؟!", "أ،ب", "#وسم", "أ".repeat(61), " ـ ", "أ\u0000ب"])
      await expect(createTag(zainab, typed), typed).rejects.toBeInstanceOf(Invalid);
  });

  test("is found by any spelling of a part of it, the beginning first", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    for (const name of ["وزارة النفط تجربة", "النفط تجربة", "كرة القدم"]) await createTag(zainab, name);
    const found = (await searchTags(db, "النَّفط تجربه")).map((tag) => tag.name);
    expect(found).toEqual(["النفط تجربة", "وزارة النفط تجربة"]);
    expect((await searchTags(db, "والقدم")).map((tag) => tag.name)).toEqual(["كرة القدم"]);
    expect(await searchTags(db, "  ")).toEqual([]);
    expect(await searchTags(db, "%_\\'")).toEqual([]);
  });
});

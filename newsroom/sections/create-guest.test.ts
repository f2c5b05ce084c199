import { describe, expect } from "vitest";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { aByline, as, someone, test } from "@/test/fixtures";
import { createGuest } from "./create-guest";
import { listAuthors } from "./queries";

describe("a guest who signs a story", () => {
  test("is added once, however the name is spelled", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const made = await createGuest(salma, "  د. أحمد   الضيف ");
    expect(made).toMatchObject({ name: "د. أحمد الضيف", isGuest: true });
    expect(await createGuest(salma, "د. احمد الضيف")).toEqual(made);
    const rows = (await listAuthors(db)).filter((author) => author.id === made.id);
    expect(rows).toEqual([{ ...made, slug: "د-أحمد-الضيف", accountId: null }]);
  });

  test("is not made of whoever signs already", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const known = await aByline(db, "إسراء الضيفة");
    expect((await createGuest(salma, "اسراء الضيفه")).id).toBe(known.id);
  });

  test("is added by editors and the chief only, and has a name", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    await expect(createGuest(zainab, "ضيف")).rejects.toBeInstanceOf(Forbidden);
    const ali = as(db, await someone(db, "ali", ["editor"]));
    for (const typed of ["", "  ", "؟", "أ،ب", "أ".repeat(61)])
      await expect(createGuest(ali, typed), typed).rejects.toBeInstanceOf(Invalid);
  });
});

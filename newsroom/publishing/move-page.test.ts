import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { pages } from "@/db/schema/publication";
import type { Role } from "@/db/types";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { listPages } from "@/newsroom/sections/queries";
import { as, noon, someone, test } from "@/test/fixtures";
import { getDeskPage, listDeskPages } from "./list-desk-pages";
import { movePage } from "./move-page";

const body = { type: "doc" as const, content: [{ type: "paragraph" }] };

/** Three pages, all at the same place as pages from elsewhere may be. */
async function threePages(db: Transaction) {
  await db.delete(pages);
  const titles = ["من نحن", "اتصل بنا", "الخصوصية"];
  const rows = titles.map((title) => ({ slug: title, title, body, position: 0, updatedAt: noon }));
  const made = await db.insert(pages).values(rows).returning({ id: pages.id });
  return made.map(({ id }) => id);
}
const titlesOf = async (db: Transaction) => (await listPages(db)).map(({ title }) => title);

describe("a standing page", () => {
  test("goes up and down in the foot of the site, and no further than its ends", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const [first = 0, second = 0, third = 0] = await threePages(db);
    await movePage(salma, third, "up");
    expect(await titlesOf(db)).toEqual(["من نحن", "الخصوصية", "اتصل بنا"]);
    await movePage(salma, first, "down");
    expect(await titlesOf(db)).toEqual(["الخصوصية", "من نحن", "اتصل بنا"]);
    await movePage(salma, third, "up");
    await movePage(salma, second, "down");
    expect(await titlesOf(db)).toEqual(["الخصوصية", "من نحن", "اتصل بنا"]);
    expect((await listDeskPages(salma)).map(({ id }) => id)).toEqual([third, first, second]);
  });

  test("keeps its version, so that nobody who writes in it is turned back", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const [first = 0] = await threePages(db);
    await movePage(salma, first, "down");
    expect(await getDeskPage(salma, first)).toMatchObject({ version: 1, updatedAt: noon });
    const [entry] = await db.select().from(audit).where(eq(audit.act, "movePage"));
    expect(entry).toMatchObject({ subjectId: first, detail: { name: "من نحن", position: 2 } });
  });

  test.for<Role>(["contributor", "reporter", "copy_editor", "editor"])(
    "is not %s's to move",
    async (role, { db }) => {
      const ali = as(db, await someone(db, "ali", [role]));
      const [first = 0] = await threePages(db);
      expect(() => movePage(ali, first, "down")).toThrow(Forbidden);
    },
  );

  test("that is none is not found", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    await expect(movePage(salma, 999_999_999, "up")).rejects.toBeInstanceOf(NotFound);
  });
});

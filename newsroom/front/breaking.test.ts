import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { breakingLines } from "@/db/schema/front";
import type { Role } from "@/db/types";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { aFullHouse } from "@/test/front-scene";
import { endBreaking, endDueBreaking, launchBreaking } from "./breaking";
import { findBreaking, listBreaking } from "./breaking-lines";

/** Lines end by the database's clock: these begin now. */
const now = () => new Date();
const line = { text: "زلزال يضرب السليمانية", articleId: null, minutes: 30 };

describe("a breaking line", () => {
  test("stands before readers until somebody ends it, and is kept in the list", async ({ db }) => {
    const { salma, politics } = await aFullHouse(db);
    const chief = as(db, salma, now());
    const id = await launchBreaking(chief, { ...line, articleId: politics[0] ?? 0 });
    expect(await findBreaking(db)).toMatchObject({ id, text: line.text, article: { id: politics[0] } });
    await endBreaking(chief, id);
    await endBreaking(chief, id);
    expect(await findBreaking(db)).toBeNull();
    expect((await listBreaking(db)).rows).toMatchObject([{ id, text: line.text, endedAt: chief.now }]);
    const rows = await db
      .select({ act: audit.act })
      .from(audit)
      .where(eq(audit.subjectKind, "breaking"))
      .orderBy(asc(audit.id));
    expect(rows.map(({ act }) => act)).toEqual(["launchBreaking", "endBreaking"]);
  });

  test("takes the place of the one before it", async ({ db }) => {
    const { salma } = await aFullHouse(db);
    await launchBreaking(as(db, salma, now()), line);
    const second = await launchBreaking(as(db, salma, now()), { ...line, text: "مجلس النواب يعلق جلسته" });
    expect((await findBreaking(db))?.id).toBe(second);
    expect((await listBreaking(db)).rows.map(({ endedAt }) => endedAt === null)).toEqual([true, false]);
  });

  test("leaves by itself at its minute, and is ended once", async ({ db }) => {
    const { salma } = await aFullHouse(db);
    const id = await launchBreaking(as(db, salma, now()), line);
    expect(await endDueBreaking(db)).toBe(0);
    await db.update(breakingLines).set({ expiresAt: sql`now()` }).where(eq(breakingLines.id, id));
    expect(await findBreaking(db)).toBeNull();
    expect(await endDueBreaking(db)).toBe(1);
    expect(await endDueBreaking(db)).toBe(0);
    const [ended] = await db.select().from(breakingLines).where(eq(breakingLines.id, id));
    expect(ended?.endedAt).toEqual(ended?.expiresAt);
    expect(ended?.endedBy).toBeNull();
  });

  test("loses its link with the article it led to", async ({ db }) => {
    const { salma, politics } = await aFullHouse(db);
    await launchBreaking(as(db, salma, now()), { ...line, articleId: politics[0] ?? 0 });
    await db
      .update(articles)
      .set({ status: "withdrawn" })
      .where(eq(articles.id, politics[0] ?? 0));
    expect(await findBreaking(db)).toMatchObject({ text: line.text, article: null });
    await expect(
      launchBreaking(as(db, salma, now()), { ...line, articleId: politics[0] ?? 0 }),
    ).rejects.toThrow(NotFound);
  });

  test("has its list go on where it stopped", async ({ db }) => {
    const { salma } = await aFullHouse(db);
    const rows = Array.from({ length: 31 }, (_, at) => ({
      text: `خبر ${at}`,
      launchedAt: new Date(Date.UTC(2026, 1, 1, 0, Math.floor(at / 2))),
      launchedBy: salma.id,
      expiresAt: now(),
      endedAt: now(),
    }));
    await db.insert(breakingLines).values(rows);
    const first = await listBreaking(db);
    const rest = await listBreaking(db, { before: first.before });
    expect([...first.rows, ...rest.rows].map(({ text }) => text)).toEqual(
      rows.map(({ text }) => text).reverse(),
    );
    expect(rest.before).toBeNull();
  });

  for (const [name, given] of [
    ["no text", { ...line, text: "  \u200b " }],
    ["more than 120 letters", { ...line, text: "ع".repeat(121) }],
    ["no end", { ...line, minutes: 100_000 }],
    ["a moment only", { ...line, minutes: 0 }],
    ["a text that is a list", { ...line, text: ["عاجل"] }],
    ["a key too many", { ...line, isLoud: true }],
    ["nothing", null],
  ] as const)
    test(`is refused with ${name}`, async ({ db }) => {
      const { salma } = await aFullHouse(db);
      await expect(async () => launchBreaking(as(db, salma, now()), given)).rejects.toThrow(Invalid);
    });
});

describe("who launches a breaking line", () => {
  const rows: [Role, boolean][] = [
    ["contributor", false],
    ["reporter", false],
    ["copy_editor", false],
    ["editor", true],
    ["chief", true],
    ["admin", false],
  ];
  for (const [role, isAllowed] of rows)
    test(`${role}: ${isAllowed ? "yes" : "no"}`, async ({ db }) => {
      const { salma } = await aFullHouse(db);
      const somebody = as(db, await someone(db, "noor", [role]), now());
      const standing = await launchBreaking(as(db, salma, now()), line);
      if (!isAllowed) {
        await expect(async () => launchBreaking(somebody, line)).rejects.toThrow(Forbidden);
        await expect(async () => endBreaking(somebody, standing)).rejects.toThrow(Forbidden);
        expect((await findBreaking(db))?.id).toBe(standing);
        return;
      }
      await endBreaking(somebody, await launchBreaking(somebody, line));
      expect(await findBreaking(db)).toBeNull();
    });
});

import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { sections } from "@/db/schema/publication";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { getFront } from "@/newsroom/front/queries";
import { listSections, listShownSections } from "@/newsroom/sections/queries";
import { aNewsroom, as, someone, test } from "@/test/fixtures";
import { moveSection } from "./move-section";
import { MOST_SECTIONS, saveSection } from "./save-section";

async function aChief(db: Transaction) {
  const room = await aNewsroom(db);
  const given = { name: "بيئة  ومناخ ", description: "", deskId: room.sportDesk, isShown: true };
  return { room, given, salma: as(db, await someone(db, "salma", ["chief"])) };
}

const lastActs = (db: Transaction, id: number) =>
  db
    .select({ act: audit.act, by: audit.actorId, detail: audit.detail })
    .from(audit)
    .where(eq(audit.subjectId, id))
    .orderBy(desc(audit.id));

describe("a section", () => {
  test("is opened at the end of the masthead, with an address made of its name", async ({ db }) => {
    const { salma, given, room } = await aChief(db);
    const id = await saveSection(salma, given);
    const all = await listSections(db);
    expect(all.at(-1)).toMatchObject({ id, name: "بيئة ومناخ", slug: "بيئة-ومناخ", isShown: true });
    expect(await lastActs(db, id)).toEqual([
      {
        act: "createSection",
        by: salma.user.id,
        detail: { name: "بيئة ومناخ", description: "", deskId: room.sportDesk, isShown: true },
      },
    ]);
  });

  test("is renamed and given to another desk, and keeps its address", async ({ db }) => {
    const { salma, given, room } = await aChief(db);
    await saveSection(salma, { ...given, name: "الشأن العام" }, room.politics.id);
    const [row] = await db.select().from(sections).where(eq(sections.id, room.politics.id));
    expect(row).toMatchObject({ name: "الشأن العام", deskId: room.sportDesk, slug: room.politics.slug });
    expect((await lastActs(db, room.politics.id)).at(0)?.act).toBe("saveSection");
  });

  test("that is not shown stands neither in the navigation nor on the front, and its page answers", async ({
    db,
  }) => {
    const { salma, given, room } = await aChief(db);
    const isOnFront = async () =>
      (await getFront(db)).parts.some((part) => "section" in part && part.section?.id === room.politics.id);
    await saveSection(salma, { ...given, isShown: false }, room.politics.id);
    const shown = await listShownSections(db);
    expect(shown.map(({ id }) => id)).not.toContain(room.politics.id);
    expect(shown.map(({ id }) => id)).toContain(room.sport.id);
    expect(await isOnFront()).toBe(false);
    expect((await listSections(db)).map(({ id }) => id)).toContain(room.politics.id);
  });

  test("has a name nobody else has in any spelling, a desk there is, and no more than fits", async ({
    db,
  }) => {
    const { salma, given } = await aChief(db);
    await saveSection(salma, { ...given, name: "إضاءات" });
    const bad = [
      { name: "اضاءات" },
      { name: " " },
      { name: "؟" },
      { name: "أ".repeat(41) },
      { name: "أ\u0000ب" },
      { description: "أ".repeat(201) },
      { deskId: 999_999_999 },
      { deskId: "1" },
      { isShown: "yes" },
      { slug: "x" },
    ];
    for (const wrong of bad)
      await expect(
        (async () => saveSection(salma, { ...given, ...wrong }))(),
        JSON.stringify(wrong),
      ).rejects.toBeInstanceOf(Invalid);
    await expect(saveSection(salma, given, 999_999_999)).rejects.toBeInstanceOf(NotFound);
    const there = (await listSections(db)).length;
    for (let number = there; number < MOST_SECTIONS; number += 1)
      await saveSection(salma, { ...given, name: `قسم ${number}` });
    await expect(saveSection(salma, { ...given, name: "واحد آخر" })).rejects.toBeInstanceOf(Invalid);
  });

  test("changes places with its neighbour, and stays at the ends", async ({ db }) => {
    const { salma, given } = await aChief(db);
    const last = await saveSection(salma, given);
    const order = async () => (await listSections(db)).map(({ id }) => id);
    const before = await order();
    await moveSection(salma, last, "down");
    expect(await order()).toEqual(before);
    await moveSection(salma, last, "up");
    const [other] = before.slice(-2);
    expect((await order()).slice(-2)).toEqual([last, other]);
    const [first = 0] = before;
    await moveSection(salma, first, "up");
    expect((await order()).at(0)).toBe(first);
    expect((await lastActs(db, last)).at(0)).toMatchObject({ act: "moveSection", by: salma.user.id });
    await expect(moveSection(salma, 999_999_999, "up")).rejects.toBeInstanceOf(NotFound);
  });

  test.for([
    ["contributor", false],
    ["reporter", false],
    ["copy_editor", false],
    ["editor", false],
    ["chief", true],
    ["admin", true],
  ] as const)("is kept by a %s: %s", async ([role, isAllowed], { db }) => {
    const { room, given } = await aChief(db);
    const who = as(db, await someone(db, "ali", [role], [room.politicsDesk, room.sportDesk]));
    const acts = [
      () => saveSection(who, given),
      () => saveSection(who, { ...given, name: "اسم" }, room.politics.id),
      () => moveSection(who, room.politics.id, "down"),
    ];
    for (const act of acts) {
      if (isAllowed) await act();
      else expect(act).toThrow(Forbidden);
    }
    const names = (await listSections(db)).map(({ name }) => name);
    expect(names.includes("اسم")).toBe(isAllowed);
  });
});

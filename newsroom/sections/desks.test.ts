import { and, desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accountDesks, desks } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { sections } from "@/db/schema/publication";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { aNewsroom, as, someone, test } from "@/test/fixtures";
import { closeDesk } from "./close-desk";
import { describeDesks } from "./describe-desks";
import { MOST_DESKS, saveDesk } from "./save-desk";

const lastAct = async (db: Transaction, id: number) => {
  const [row] = await db
    .select({ act: audit.act, by: audit.actorId, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subjectKind, "desk"), eq(audit.subjectId, id)))
    .orderBy(desc(audit.id));
  return row;
};

const aChief = async (db: Transaction) => as(db, await someone(db, "salma", ["chief"]));

describe("a desk", () => {
  test("is opened, holds a section and a colleague, and is named anew without losing them", async ({
    db,
  }) => {
    const room = await aNewsroom(db);
    const salma = await aChief(db);
    const id = await saveDesk(salma, "  مكتب   البيئة ");
    expect(await lastAct(db, id)).toEqual({
      act: "openDesk",
      by: salma.user.id,
      detail: { name: "مكتب البيئة" },
    });
    await db.update(sections).set({ deskId: id }).where(eq(sections.id, room.sport.id));
    await someone(db, "ali", ["editor"], [id]);
    expect(await saveDesk(salma, "البيئة والمناخ", id)).toBe(id);
    expect(await lastAct(db, id)).toMatchObject({
      act: "renameDesk",
      detail: { name: "البيئة والمناخ", before: "مكتب البيئة" },
    });
    const held = (await describeDesks(salma)).find((desk) => desk.id === id);
    expect(held).toEqual({ id, name: "البيئة والمناخ", sections: ["رياضة"], people: ["علي"] });
  });

  test("may take the name another gave up, and leaves no trace when nothing changed", async ({ db }) => {
    const salma = await aChief(db);
    const first = await saveDesk(salma, "الأهوار");
    await saveDesk(salma, "الجنوب", first);
    const second = await saveDesk(salma, "الأهوار");
    expect(second).not.toBe(first);
    await saveDesk(salma, "الأهوار", second);
    expect((await lastAct(db, second))?.act).toBe("openDesk");
  });

  test("has a name that no other has in any spelling, and there are not endlessly many", async ({ db }) => {
    const salma = await aChief(db);
    const id = await saveDesk(salma, "الإضاءات");
    for (const wrong of ["الاضاءات", "", "؟", "أ".repeat(41), "أ\u0000ب", 7, null])
      await expect((async () => saveDesk(salma, wrong))(), JSON.stringify(wrong)).rejects.toBeInstanceOf(
        Invalid,
      );
    await expect(saveDesk(salma, "اسم", 999_999_999)).rejects.toBeInstanceOf(NotFound);
    const there = (await describeDesks(salma)).length;
    for (let number = there; number < MOST_DESKS; number += 1) await saveDesk(salma, `مكتب ${number}`);
    await expect(saveDesk(salma, "واحد آخر")).rejects.toBeInstanceOf(Invalid);
    expect(await saveDesk(salma, "الإضاءة", id)).toBe(id);
  });

  test("is not closed while a section is its own", async ({ db }) => {
    const room = await aNewsroom(db);
    const salma = await aChief(db);
    await expect(closeDesk(salma, room.politicsDesk)).rejects.toThrow("أعطِ أقسامه لمكتب آخر أولاً: «سياسة».");
    await db.update(sections).set({ deskId: room.sportDesk }).where(eq(sections.deskId, room.politicsDesk));
    await closeDesk(salma, room.politicsDesk);
    expect(await db.select().from(desks).where(eq(desks.id, room.politicsDesk))).toEqual([]);
    await expect(closeDesk(salma, room.politicsDesk)).rejects.toBeInstanceOf(NotFound);
  });

  test("is not closed over an editor who would be on no desk, and lets all others go", async ({ db }) => {
    const room = await aNewsroom(db);
    const salma = await aChief(db);
    const id = await saveDesk(salma, "المكتب القديم");
    const ali = await someone(db, "ali", ["editor"], [id]);
    const zainab = await someone(db, "zainab", ["reporter"], [id]);
    await expect(closeDesk(salma, id)).rejects.toThrow("اختر مكتباً آخر لمن لا مكتب له غيره: «علي».");
    await db.insert(accountDesks).values({ accountId: ali.id, deskId: room.sportDesk });
    await closeDesk(salma, id);
    const left = await db.select().from(accountDesks).where(eq(accountDesks.accountId, ali.id));
    expect(left).toEqual([{ accountId: ali.id, deskId: room.sportDesk }]);
    const entry = await lastAct(db, id);
    expect(entry).toMatchObject({ act: "closeDesk", by: salma.user.id, detail: { name: "المكتب القديم" } });
    expect(entry?.detail.accountIds).toHaveLength(2);
    expect(entry?.detail.accountIds).toEqual(expect.arrayContaining([ali.id, zainab.id]));
  });

  test.for([
    ["contributor", false],
    ["reporter", false],
    ["copy_editor", false],
    ["editor", false],
    ["chief", true],
    ["admin", true],
  ] as const)("is kept by a %s: %s", async ([role, isAllowed], { db }) => {
    const room = await aNewsroom(db);
    const who = as(db, await someone(db, "haider", [role], [room.sportDesk]));
    const acts = [() => saveDesk(who, "مكتب جديد"), () => saveDesk(who, "الملاعب", room.sportDesk)];
    for (const act of acts) {
      if (isAllowed) await act();
      else expect(act).toThrow(Forbidden);
    }
    if (isAllowed) expect((await describeDesks(who)).length).toBeGreaterThan(2);
    else {
      expect(() => closeDesk(who, room.sportDesk)).toThrow(Forbidden);
      await expect(describeDesks(who)).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

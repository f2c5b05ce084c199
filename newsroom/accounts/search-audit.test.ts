import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import type { Role } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { aNewsroom, aStory, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { exportAudit } from "./export-audit";
import { type AuditFilter, searchAudit } from "./search-audit";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

/** زينب wrote a story for each desk; the clock and an admin did something too. */
async function aDay(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const inPolitics = await aStory(zainab, { sectionId: room.politics.id, headline: "خبر في السياسة" });
  const inSport = await aStory(zainab, { sectionId: room.sport.id, headline: "=خبر في الرياضة" });
  await record(
    { db, now: minutesLater(5), user: null },
    { act: "publish", subjectKind: "story", subjectId: inSport.id, reason: "سبب" },
  );
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  await record(maryam, { act: "invite", subjectKind: "account", subjectId: maryam.user.id });
  return { ...room, zainab, maryam, inPolitics, inSport };
}

describe("who reads the audit", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    const { politicsDesk, inPolitics, inSport, maryam } = await aDay(db);
    const viewer = as(db, await someone(db, "ali", [role], [politicsDesk]));
    const read = (filter: AuditFilter) => searchAudit(viewer, filter);
    if (!["editor", "chief", "admin"].includes(role)) {
      expect((await refusal(() => read({}))).status).toBe(403);
      const words = { head: [], nameOf: () => ({ act: "", subject: "" }) };
      expect((await refusal(() => exportAudit(viewer, {}, words))).status).toBe(403);
      return;
    }
    const isEditor = role === "editor";
    expect(await read({ storyId: inPolitics.id })).toHaveLength(1);
    expect(await read({ storyId: inSport.id })).toHaveLength(isEditor ? 0 : 2);
    expect(await read({ who: maryam.user.id })).toHaveLength(isEditor ? 0 : 1);
  });

  test("an editor without a desk sees nothing", async ({ db }) => {
    await aDay(db);
    expect(await searchAudit(as(db, await someone(db, "ali", ["editor"])), {})).toEqual([]);
  });

  test("an admin learns that something was done, not what a story says", async ({ db }) => {
    const { maryam, inSport } = await aDay(db);
    const told = await searchAudit(maryam, { storyId: inSport.id });
    expect(told.map(({ act }) => act)).toEqual(["publish", "create"]);
    expect(JSON.stringify(told)).not.toMatch(/الرياضة|سبب/);
  });
});

describe("what one asks of the audit", () => {
  test("who, what, when and which story, alone and together", async ({ db }) => {
    const { zainab, inPolitics, inSport } = await aDay(db);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const read = async (filter: AuditFilter) => (await searchAudit(salma, filter)).map(({ act }) => act);
    expect(await read({ who: zainab.user.id })).toEqual(["create", "create"]);
    expect(await read({ who: "clock", storyId: inSport.id })).toEqual(["publish"]);
    expect(await read({ act: "invite" })).toContain("invite");
    expect(await read({ storyId: inPolitics.id, act: "publish" })).toEqual([]);
    expect(await read({ storyId: inSport.id, from: minutesLater(1) })).toEqual(["publish"]);
    expect(await read({ storyId: inSport.id, to: minutesLater(5) })).toEqual(["create"]);
  });

  test("page by page nothing is missed and nothing comes twice", async ({ db }) => {
    const { zainab, inPolitics } = await aDay(db);
    const story = { subjectKind: "story", subjectId: inPolitics.id } as const;
    await db
      .insert(audit)
      .values(
        Array.from({ length: 120 }, () => ({ ...story, act: "save", at: noon, actorId: zainab.user.id })),
      );
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const seen: number[] = [];
    for (let before: number | undefined; ; before = seen.at(-1)) {
      const page = await searchAudit(salma, { storyId: inPolitics.id, ...(before && { before }) });
      seen.push(...page.map(({ id }) => id));
      if (page.length < 50) break;
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });
});

describe("the audit as a file", () => {
  test("holds what the page shows, harmless to a table program, and says that it was taken", async ({
    db,
  }) => {
    const { inSport } = await aDay(db);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const words = {
      head: ["رقم"],
      nameOf: ({ act, subject }: { act: string; subject: string }) => ({ act, subject }),
    };
    let text = "";
    for await (const piece of await exportAudit(salma, { storyId: inSport.id }, words)) text += piece;
    const lines = text.split("\r\n");
    expect(lines[0]).toBe("\ufeffرقم");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"'=خبر في الرياضة"`);
    expect(lines[1]).toMatch(/,سبب$/);
    expect((await searchAudit(salma, { who: salma.user.id }))[0]?.act).toBe("exportAudit");
  });

  test("goes on past the first piece", async ({ db }) => {
    const { zainab, inPolitics } = await aDay(db);
    const story = { subjectKind: "story", subjectId: inPolitics.id } as const;
    await db
      .insert(audit)
      .values(
        Array.from({ length: 1_200 }, () => ({ ...story, act: "save", at: noon, actorId: zainab.user.id })),
      );
    const salma = as(db, await someone(db, "salma", ["chief"]));
    let lines = 0;
    const words = { head: [], nameOf: () => ({ act: "", subject: "" }) };
    for await (const piece of await exportAudit(salma, { storyId: inPolitics.id }, words))
      lines += piece.split("\r\n").length - 1;
    expect(lines).toBe(1_202);
  });
});

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { sessions } from "@/db/schema/sign-in";
import type { Role } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { aNewsroom, as, database, minutesLater, noon, someone, test } from "@/test/fixtures";
import { changeAccount } from "./change-account";
import { endSessions } from "./end-sessions";
import { listAccounts, listSessionsOf } from "./list-accounts";
import { getViewer } from "./queries";
import { reactivate, suspend } from "./suspend";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);
const to = (roles: Role[], deskIds: number[] = []) => ({ name: "زينب", gender: null, roles, deskIds });

async function aSession(db: Transaction, accountId: number, idHash = `hash-${accountId}`) {
  const expiresAt = minutesLater(600);
  await db.insert(sessions).values({ idHash, accountId, createdAt: noon, lastSeenAt: noon, expiresAt });
}
const countSessions = async (db: Transaction, accountId: number) =>
  (await db.select().from(sessions).where(eq(sessions.accountId, accountId))).length;

/** Nobody else is an admin in this test. */
async function onlyAdmin(db: Transaction) {
  await db.update(accounts).set({ status: "suspended" });
  return as(db, await someone(db, "maryam", ["admin"]));
}

describe("who may run the accounts", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    const viewer = as(db, await someone(db, "ali", [role]));
    const other = await someone(db, "zainab", ["reporter"]);
    const acts: ((ctx: DeskCtx) => Promise<unknown>)[] = [
      (ctx) => changeAccount(ctx, other.id, to(["copy_editor"])),
      (ctx) => listSessionsOf(ctx, other.id),
      (ctx) => endSessions(ctx, other.id, "all"),
      (ctx) => suspend(ctx, other.id),
      (ctx) => reactivate(ctx, other.id),
    ];
    for (const act of acts) {
      const error = await refusal(() => act(viewer));
      if (role === "admin") expect(error).toBeNull();
      else expect(error?.status).toBe(403);
    }
    const list = await refusal(() => listAccounts(viewer));
    expect(list?.status).toBe(role === "admin" || role === "chief" ? undefined : 403);
  });
});

describe("roles and desks", () => {
  test("change in one act, end every session, and are written down with what they were", async ({ db }) => {
    const { politicsDesk } = await aNewsroom(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const zainab = await someone(db, "zainab", ["reporter"]);
    await aSession(db, zainab.id);
    await changeAccount(maryam, zainab.id, to(["editor"], [politicsDesk]));
    expect(await getViewer(db, zainab.id)).toMatchObject({ roles: ["editor"], deskIds: [politicsDesk] });
    expect(await countSessions(db, zainab.id)).toBe(0);
    const [entry] = await db.select().from(audit).where(eq(audit.subjectId, zainab.id));
    expect(entry).toMatchObject({ act: "changeAccount", actorId: maryam.user.id });
    expect(entry?.detail).toMatchObject({ from: { roles: ["reporter"] }, to: { roles: ["editor"] } });
  });

  test("a name alone ends no session", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const zainab = await someone(db, "zainab", ["reporter"]);
    await aSession(db, zainab.id);
    await changeAccount(maryam, zainab.id, { ...to(["reporter"]), name: "زينب الياسري", gender: "female" });
    expect(await countSessions(db, zainab.id)).toBe(1);
    expect((await getViewer(db, zainab.id)).name).toBe("زينب الياسري");
  });

  test("nobody raises oneself, neither by a role nor by a desk", async ({ db }) => {
    const { politicsDesk } = await aNewsroom(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    for (const raise of [to(["admin", "chief"]), to(["admin"], [politicsDesk]), to(["chief"])]) {
      const error = await refusal(() => changeAccount(maryam, maryam.user.id, raise, { isSure: true }));
      expect(error.status).toBeOneOf([403, 409]);
    }
    expect((await getViewer(db, maryam.user.id)).roles).toEqual(["admin"]);
  });

  test("giving up one's own is asked twice", async ({ db }) => {
    await someone(db, "salma", ["admin"]);
    const maryam = as(db, await someone(db, "maryam", ["admin", "reporter"]));
    const less = to(["reporter"]);
    const error = await refusal(() => changeAccount(maryam, maryam.user.id, less));
    expect(error).toMatchObject({ status: 409, current: { asks: "isSure" } });
    await changeAccount(maryam, maryam.user.id, less, { isSure: true });
    expect((await getViewer(db, maryam.user.id)).roles).toEqual(["reporter"]);
  });
});

describe("the last admin", () => {
  test("is neither suspended nor made something else, however sure", async ({ db }) => {
    const maryam = await onlyAdmin(db);
    const acts = [
      () => suspend(maryam, maryam.user.id, { isSure: true }),
      () => changeAccount(maryam, maryam.user.id, to(["reporter"]), { isSure: true }),
    ];
    for (const act of acts) expect((await refusal(act)).message).toMatch(/آخر مدير/);
    expect((await getViewer(db, maryam.user.id)).roles).toEqual(["admin"]);
  });

  test("an invited or suspended admin is not another one", async ({ db }) => {
    const maryam = await onlyAdmin(db);
    const second = await someone(db, "salma", ["admin"]);
    await db.update(accounts).set({ status: "invited" }).where(eq(accounts.id, second.id));
    expect((await refusal(() => suspend(maryam, maryam.user.id, { isSure: true }))).status).toBe(409);
  });

  test("two who suspend each other at once leave one", async () => {
    const made: number[] = [];
    const before = await database.select({ id: accounts.id, status: accounts.status }).from(accounts);
    try {
      await database.update(accounts).set({ status: "suspended" });
      const [one, two] = [
        await someone(database, "maryam", ["admin"]),
        await someone(database, "salma", ["admin"]),
      ];
      made.push(one.id, two.id);
      const ended = await Promise.all([
        refusal(() => suspend(as(database, one), two.id)),
        refusal(() => suspend(as(database, two), one.id)),
      ]);
      expect(ended.filter((error) => error === null)).toHaveLength(1);
      expect(ended.find((error) => error !== null)?.status).toBe(409);
    } finally {
      for (const id of made)
        await database.update(accounts).set({ status: "suspended" }).where(eq(accounts.id, id));
      for (const { id, status } of before)
        await database.update(accounts).set({ status }).where(eq(accounts.id, id));
    }
  });
});

describe("suspending", () => {
  test("ends access and sessions, and is undone by name", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const zainab = await someone(db, "zainab", ["reporter"]);
    await aSession(db, zainab.id);
    await suspend(maryam, zainab.id);
    expect(await countSessions(db, zainab.id)).toBe(0);
    expect((await refusal(() => getViewer(db, zainab.id))).status).toBe(404);
    expect((await refusal(() => suspend(maryam, zainab.id))).status).toBe(409);
    await reactivate(maryam, zainab.id);
    expect((await getViewer(db, zainab.id)).roles).toEqual(["reporter"]);
    expect((await refusal(() => reactivate(maryam, zainab.id))).status).toBe(409);
  });

  test("one's own account is asked twice", async ({ db }) => {
    await someone(db, "salma", ["admin"]);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const error = await refusal(() => suspend(maryam, maryam.user.id));
    expect(error).toMatchObject({ status: 409, current: { asks: "isSure" } });
    await suspend(maryam, maryam.user.id, { isSure: true });
  });

  test("of nobody is not found", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    expect((await refusal(() => suspend(maryam, 999_999_999))).status).toBe(404);
  });
});

describe("the list of accounts", () => {
  test("finds a name in any spelling, and an address", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const other = await someone(db, "zainab", ["reporter"]);
    await db
      .update(accounts)
      .set({ name: "إيّاد الأعظميّ", email: "zq-ayad@example.test" })
      .where(eq(accounts.id, other.id));
    const found = async (q: string) => (await listAccounts(maryam, { q })).map(({ id }) => id);
    for (const q of ["اياد", "الاعظمي اياد", "أياد الأعظمى", "zq-ayad", "ZQ"])
      expect(await found(q), q).toContain(other.id);
    expect(await found("لا أحد بهذا الاسم")).toEqual([]);
    expect(await found("%")).toContain(other.id);
  });

  test("says roles, desks, state, and how many sessions are open", async ({ db }) => {
    const { politicsDesk } = await aNewsroom(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const ali = await someone(db, "ali", ["editor", "reporter"], [politicsDesk]);
    await aSession(db, ali.id);
    const row = (await listAccounts(maryam, { role: "editor", status: "active" })).find(
      ({ id }) => id === ali.id,
    );
    expect(row).toMatchObject({ roles: ["editor", "reporter"], deskIds: [politicsDesk], openSessions: 1 });
    expect(await listAccounts(maryam, { role: "admin", q: "علي" })).toEqual([]);
  });
});

describe("somebody's sessions", () => {
  test("end one by one or all at once; another's is not ended under a wrong name", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const [zainab, noor] = [
      await someone(db, "zainab", ["reporter"]),
      await someone(db, "noor", ["contributor"]),
    ];
    for (const hash of ["a", "b", "c"]) await aSession(db, zainab.id, `${hash}-${zainab.id}`);
    await aSession(db, noor.id);
    const [first] = await listSessionsOf(maryam, zainab.id);
    await endSessions(maryam, zainab.id, { only: first?.number ?? 0 });
    expect(await countSessions(db, zainab.id)).toBe(2);
    const [hers] = await listSessionsOf(maryam, noor.id);
    expect(await endSessions(maryam, zainab.id, { only: hers?.number ?? 0 })).toBe(0);
    await endSessions(maryam, zainab.id, "all");
    expect([await countSessions(db, zainab.id), await countSessions(db, noor.id)]).toEqual([0, 1]);
  });
});

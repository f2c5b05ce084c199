import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { sessions } from "@/db/schema/sign-in";
import type { Role } from "@/db/types";
import type { Viewer } from "@/newsroom/ctx";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { houseSecret, mailsTo, tokenTo } from "@/test/mailbox";
import { acceptInvite, resetPassword } from "./accept-invite";
import { listAccounts } from "./list-accounts";
import { moveEmail } from "./move-email";
import { allowProvider, findProviderLink, partProvider, partProviderOf } from "./part-provider";
import { findSession } from "./sessions";
import { signInByProvider } from "./sign-in-by-provider";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const browser = { network: "203.0.113.9", device: "Firefox", place: "", deviceKey: "hers" };

const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

const comeIn = (db: Transaction, email: string, subject = `sub-${email}`) =>
  signInByProvider(
    { db, now: noon },
    { issuer: "https://id.example.test", subject, email, isVerified: true },
    browser,
  );

async function sessionBy(db: Transaction, email: string): Promise<number> {
  const outcome = await comeIn(db, email);
  if (outcome.kind !== "in") throw new Error("no second factor stands here");
  return (await findSession(db, outcome.sessionToken, noon))?.session ?? 0;
}

const havePassword = (db: Transaction, { id }: Viewer) =>
  db.update(accounts).set({ passwordHash: "$argon2id$of-somebody" }).where(eq(accounts.id, id));

const openOf = (db: Transaction, { id }: Viewer) =>
  db.select({ number: sessions.number }).from(sessions).where(eq(sessions.accountId, id));

const actsOn = async (db: Transaction, { id }: Viewer, act: string) =>
  db
    .select({ actor: audit.actorId })
    .from(audit)
    .where(and(eq(audit.subjectId, id), eq(audit.act, act)));

async function linked(db: Transaction) {
  const zainab = await someone(db, "zainab", ["reporter"]);
  await havePassword(db, zainab);
  return { zainab, here: await sessionBy(db, zainab.email) };
}

describe("one's own account, parted from the provider", () => {
  test("is not opened by it again, under no name there, and the other sessions end", async ({ db }) => {
    const { zainab, here } = await linked(db);
    await sessionBy(db, zainab.email);
    await partProvider(as(db, zainab), here);
    expect(await openOf(db, zainab)).toEqual([{ number: here }]);
    for (const subject of [`sub-${zainab.email}`, "another name of the same address"])
      expect((await refusal(() => comeIn(db, zainab.email, subject)))?.status).toBe(401);
    expect(await findProviderLink(db, zainab.id)).toMatchObject({ partedAt: noon });
    expect(await actsOn(db, zainab, "partProvider")).toEqual([{ actor: zainab.id }]);
  });

  test("stays joined while it has no password: that would be the last way in", async ({ db }) => {
    const noor = await someone(db, "noor", ["contributor"]);
    const here = await sessionBy(db, noor.email);
    const error = await refusal(() => partProvider(as(db, noor), here));
    expect(error).toMatchObject({ status: 400 });
    expect(error.message).toContain("لا كلمة مرور لحسابك");
    expect(await comeIn(db, noor.email)).toMatchObject({ kind: "in" });
    expect(await actsOn(db, noor, "partProvider")).toEqual([]);
  });

  test("cannot be parted twice, nor when nothing joined it", async ({ db }) => {
    const { zainab, here } = await linked(db);
    const ali = await someone(db, "ali", ["editor"]);
    await havePassword(db, ali);
    await partProvider(as(db, zainab), here);
    for (const viewer of [zainab, ali])
      expect((await refusal(() => partProvider(as(db, viewer), here)))?.status).toBe(404);
  });

  test("is joined again only after its owner allowed it", async ({ db }) => {
    const { zainab, here } = await linked(db);
    expect((await refusal(() => allowProvider(as(db, zainab))))?.status).toBe(404);
    await partProvider(as(db, zainab), here);
    await allowProvider({ ...as(db, zainab), now: minutesLater(1) });
    expect(await actsOn(db, zainab, "allowProvider")).toEqual([{ actor: zainab.id }]);
    expect(await findProviderLink(db, zainab.id)).toBeNull();
    expect(await comeIn(db, zainab.email)).toMatchObject({ kind: "in" });
    expect(await findProviderLink(db, zainab.id)).toMatchObject({ partedAt: null });
  });
});

describe("a colleague's account, parted from the provider", () => {
  test.for(everyRole)("is parted by an admin alone: %s", async (role, { db }) => {
    const { zainab } = await linked(db);
    const ali = as(db, await someone(db, "ali", [role]));
    const error = await refusal(() => partProviderOf(ali, zainab.id, houseSecret));
    expect(error?.status).toBe(role === "admin" ? undefined : 403);
    expect((await findProviderLink(db, zainab.id))?.partedAt ?? null).toEqual(role === "admin" ? noon : null);
  });

  test("loses every session at once; the table shows who is joined", async ({ db }) => {
    const { zainab } = await linked(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const shown = async () => (await listAccounts(maryam, { q: zainab.email }))[0]?.hasProvider;
    expect(await shown()).toBe(true);
    await partProviderOf(maryam, zainab.id, houseSecret);
    expect(await openOf(db, zainab)).toEqual([]);
    expect(await shown()).toBe(false);
    expect((await refusal(() => comeIn(db, zainab.email)))?.status).toBe(401);
    expect(await mailsTo(db, zainab.email)).toEqual([]);
    expect(await actsOn(db, zainab, "partProvider")).toEqual([{ actor: maryam.user.id }]);
  });

  test("without a password keeps a way in: a link to choose one goes out", async ({ db }) => {
    const noor = await someone(db, "noor", ["contributor"]);
    await sessionBy(db, noor.email);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await partProviderOf(maryam, noor.id, houseSecret);
    const token = await tokenTo(db, noor.email);
    const password = "نخلة تشرب من ساقية بعيدة";
    expect((await refusal(() => acceptInvite({ db, now: noon }, token, password)))?.status).toBe(404);
    expect(await resetPassword({ db, now: noon }, token, password)).toEqual({ email: noor.email });
  });

  test("is not one's own to part from there, nor one that is not joined or not there", async ({ db }) => {
    const maryam = await someone(db, "maryam", ["admin"]);
    await havePassword(db, maryam);
    await sessionBy(db, maryam.email);
    const ali = await someone(db, "ali", ["editor"]);
    const part = (id: number) => refusal(() => partProviderOf(as(db, maryam), id, houseSecret));
    expect((await part(maryam.id))?.status).toBe(400);
    expect((await part(ali.id))?.status).toBe(404);
    expect((await part(999_999_999))?.status).toBe(404);
  });

  test("stays parted when an admin then moves it to another address", async ({ db }) => {
    const { zainab } = await linked(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await partProviderOf(maryam, zainab.id, houseSecret);
    await moveEmail(maryam, zainab.id, "zainab-elsewhere@example.test", houseSecret);
    expect((await refusal(() => comeIn(db, "zainab-elsewhere@example.test")))?.status).toBe(401);
  });
});

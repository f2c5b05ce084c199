import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { enter } from "@/test/at-the-door";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { houseSecret, mailsTo, tokenTo } from "@/test/mailbox";
import { acceptInvite, resetPassword } from "./accept-invite";
import { createAccount } from "./create-account";
import { requestReset } from "./request-reset";
import { findSession } from "./sessions";
import { suspend } from "./suspend";

const email = "forgets@example.test";
const old = "ابريق من فخار سومري";
const fresh = "ملعقتان وترمس قرب النافذة";

const anAccount = (db: Transaction) =>
  createAccount(
    { db, now: noon, user: null },
    { email, name: "رنا", password: old, roles: ["reporter"], deskIds: [] },
  );
const ask = (db: Transaction, given: { email?: string; network?: string; now?: Date } = {}) =>
  requestReset(
    { db, now: given.now ?? noon },
    { email: given.email ?? email, network: given.network ?? "203.0.113.5" },
    houseSecret,
  );
const enterBy = (db: Transaction, password: string) => enter(db, { email, password });
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

describe("a forgotten password", () => {
  test("is chosen anew by the link, once, and whoever was in is out", async ({ db }) => {
    await anAccount(db);
    const { sessionToken } = await enterBy(db, old);
    await ask(db, { email: ` ${email.toUpperCase()}` });
    const token = await tokenTo(db, email);
    await resetPassword({ db, now: noon }, token, fresh);
    expect(await findSession(db, sessionToken, noon)).toBeNull();
    expect((await refusal(enterBy(db, old))).status).toBe(401);
    expect((await enterBy(db, fresh)).viewer.name).toBe("رنا");
    expect((await refusal(resetPassword({ db, now: noon }, token, old))).status).toBe(404);
  });

  test("its link ends after an hour, and is no invitation", async ({ db }) => {
    await anAccount(db);
    await ask(db);
    const token = await tokenTo(db, email);
    expect((await refusal(acceptInvite({ db, now: noon }, token, fresh))).status).toBe(404);
    expect((await refusal(resetPassword({ db, now: minutesLater(61) }, token, fresh))).status).toBe(404);
    await resetPassword({ db, now: minutesLater(59) }, token, fresh);
  });

  test("answers alike for somebody and for nobody, and tells nobody anything", async ({ db }) => {
    await anAccount(db);
    expect(await ask(db)).toBe(await ask(db, { email: "nobody@example.test" }));
    expect(await mailsTo(db, "nobody@example.test")).toEqual([]);
    expect(await ask(db, { email: "x".repeat(5_000) })).toBeUndefined();
  });

  test("is not asked for without end: three mails an hour, twenty questions of a network", async ({ db }) => {
    await anAccount(db);
    for (let at = 0; at < 5; at += 1) await ask(db, { network: `203.0.113.${at}` });
    expect(await mailsTo(db, email)).toHaveLength(3);
    await ask(db, { now: minutesLater(61) });
    expect(await mailsTo(db, email)).toHaveLength(4);
    const flood = async () => {
      for (let at = 0; at < 21; at += 1)
        await ask(db, { email: `a${at}@example.test`, network: "198.51.100.1" });
    };
    expect((await refusal(flood())).status).toBe(429);
  });

  test("a suspended account gets no mail, and its link of before opens nothing", async ({ db }) => {
    const id = await anAccount(db);
    await ask(db);
    const token = await tokenTo(db, email);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await suspend(maryam, id);
    expect((await refusal(resetPassword({ db, now: noon }, token, fresh))).status).toBe(404);
    await ask(db);
    expect(await mailsTo(db, email)).toHaveLength(1);
  });

  test("is written down without the link", async ({ db }) => {
    await anAccount(db);
    await ask(db);
    const token = await tokenTo(db, email);
    await resetPassword({ db, now: noon }, token, fresh);
    const kept = await db.select().from(audit);
    expect(kept.map(({ act }) => act)).toEqual(expect.arrayContaining(["requestReset", "resetPassword"]));
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

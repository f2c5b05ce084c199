import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { TooMany, Unauthenticated } from "@/newsroom/errors";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { createAccount } from "./create-account";
import { endSession, findSession } from "./sessions";
import { signIn } from "./sign-in";
import { suspend } from "./suspend";

const password = "masalla-demo-2026";
const email = "zainab-signs-in@example.test";

const anAccount = (db: Transaction) =>
  createAccount(
    { db, now: noon, user: null },
    { email, name: "زينب", password, roles: ["reporter"], deskIds: [] },
  );

const attempt = (db: Transaction, given: { password?: string; email?: string; now?: Date } = {}) =>
  signIn(
    { db, now: given.now ?? noon },
    {
      email: given.email ?? email,
      password: given.password ?? password,
      network: "203.0.113.9",
      device: "Firefox",
    },
  );

const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

describe("signing in", () => {
  test("opens a session that knows who it is", async ({ db }) => {
    const id = await anAccount(db);
    const { sessionToken } = await attempt(db, { email: ` ${email.toUpperCase()} ` });
    expect(await findSession(db, sessionToken, noon)).toMatchObject({
      id,
      name: "زينب",
      roles: ["reporter"],
    });
  });

  test("keeps only a hash of the session and of the password", async ({ db }) => {
    const id = await anAccount(db);
    const { sessionToken } = await attempt(db);
    const kept = await db.select().from(sessions).where(eq(sessions.accountId, id));
    expect(JSON.stringify(kept)).not.toContain(sessionToken);
    const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  test("answers alike for a wrong password and for an unknown address", async ({ db }) => {
    await anAccount(db);
    const wrong = await refusal(attempt(db, { password: "not-the-password" }));
    const unknown = await refusal(attempt(db, { email: "nobody@example.test" }));
    expect(wrong).toBeInstanceOf(Unauthenticated);
    expect(unknown.message).toBe(wrong.message);
  });

  test("slows down after five failures, and lets the owner in again later", async ({ db }) => {
    await anAccount(db);
    for (let at = 0; at < 5; at += 1) await refusal(attempt(db, { password: "wrong-wrong-wrong" }));
    const blocked = await refusal(attempt(db));
    expect(blocked).toBeInstanceOf(TooMany);
    expect(blocked.retryAfter).toBe(15);
    expect((await attempt(db, { now: minutesLater(1) })).viewer.name).toBe("زينب");
  });

  test("blocks a network that tries a hundred addresses", async ({ db }) => {
    const long = "x".repeat(2_000);
    for (let at = 0; at < 100; at += 1)
      await refusal(attempt(db, { email: `a${at}@example.test`, password: long }));
    expect(await refusal(attempt(db, { email: "another@example.test" }))).toBeInstanceOf(TooMany);
  });

  test("refuses a suspended account, and ends its open sessions at once", async ({ db }) => {
    const id = await anAccount(db);
    const { sessionToken } = await attempt(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await suspend(maryam, id);
    expect(await findSession(db, sessionToken, noon)).toBeNull();
    expect(await refusal(attempt(db))).toBeInstanceOf(Unauthenticated);
  });
});

describe("a session", () => {
  test("ends when it is ended", async ({ db }) => {
    await anAccount(db);
    const { sessionToken } = await attempt(db);
    await endSession(db, sessionToken);
    expect(await findSession(db, sessionToken, noon)).toBeNull();
  });

  test("ends after twelve hours without a sign of life", async ({ db }) => {
    await anAccount(db);
    const { sessionToken } = await attempt(db);
    expect(await findSession(db, sessionToken, minutesLater(11 * 60))).not.toBeNull();
    expect(await findSession(db, sessionToken, minutesLater(22 * 60))).not.toBeNull();
    expect(await findSession(db, sessionToken, minutesLater(35 * 60))).toBeNull();
  });

  test("ends after fourteen days whatever happens", async ({ db }) => {
    await anAccount(db);
    const { sessionToken } = await attempt(db);
    for (let hour = 6; hour < 14 * 24; hour += 6)
      await findSession(db, sessionToken, minutesLater(hour * 60));
    expect(await findSession(db, sessionToken, minutesLater(14 * 24 * 60 + 1))).toBeNull();
  });
});

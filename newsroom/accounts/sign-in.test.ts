import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { deliveries } from "@/db/schema/delivery";
import { sessions } from "@/db/schema/sign-in";
import { TooMany, Unauthenticated } from "@/newsroom/errors";
import { enter } from "@/test/at-the-door";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { createAccount } from "./create-account";
import { endSession, findSession } from "./sessions";
import { suspend } from "./suspend";

const password = "masalla-demo-2026";
const email = "zainab-signs-in@example.test";

const anAccount = (db: Transaction) =>
  createAccount(
    { db, now: noon, user: null },
    { email, name: "زينب", password, roles: ["reporter"], deskIds: [] },
  );

type Given = { password?: string; email?: string; now?: Date; network?: string; deviceKey?: string };

const attempt = (db: Transaction, given: Given = {}) => enter(db, { email, password, place: "IQ", ...given });

const wrong = "wrong-wrong-wrong";
const lettersTo = (db: Transaction, address: string) =>
  db.select().from(deliveries).where(eq(deliveries.address, address));

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
    for (let at = 0; at < 5; at += 1) await refusal(attempt(db, { password: wrong }));
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

  test("lets the owner in from a browser of hers while strangers try her account", async ({ db }) => {
    await anAccount(db);
    await attempt(db);
    const thief = { password: wrong, deviceKey: "his", network: "198.51.100.7" };
    for (let at = 0; at < 8; at += 1) await refusal(attempt(db, thief));
    expect(await refusal(attempt(db, { ...thief, password }))).toBeInstanceOf(TooMany);
    expect((await attempt(db)).viewer.name).toBe("زينب");
  });

  test("gives strangers no free tries anew when the owner comes in from a browser of hers", async ({
    db,
  }) => {
    await anAccount(db);
    await attempt(db);
    const thief = { password: wrong, deviceKey: "his", network: "198.51.100.7" };
    for (let at = 0; at < 5; at += 1) await refusal(attempt(db, thief));
    await attempt(db);
    expect(await refusal(attempt(db, thief))).toBeInstanceOf(TooMany);
  });

  test("serves another person before the many that try one account at once", async ({ db }) => {
    await anAccount(db);
    const other = { email: "noor-signs-in@example.test" };
    await createAccount(
      { db, now: noon, user: null },
      { ...other, name: "نور", password, roles: ["contributor"], deskIds: [] },
    );
    const thieves = Array.from({ length: 40 }, (_, at) =>
      refusal(attempt(db, { password: wrong, network: `198.51.100.${at}` })),
    );
    expect((await attempt(db, other)).viewer.name).toBe("نور");
    await Promise.all(thieves);
  });

  test("slows down on a known browser too", async ({ db }) => {
    await anAccount(db);
    await attempt(db);
    for (let at = 0; at < 5; at += 1) await refusal(attempt(db, { password: wrong }));
    expect(await refusal(attempt(db))).toBeInstanceOf(TooMany);
  });

  test("lets as many of one person's browsers in at once as come with the right password", async ({ db }) => {
    await anAccount(db);
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => attempt(db, { deviceKey: `browser-${at}` })),
    );
    expect(new Set(all.map(({ sessionToken }) => sessionToken)).size).toBe(8);
  });

  test("gives many wrong tries at once hardly more than those that come one by one", async ({ db }) => {
    await anAccount(db);
    const tries = Array.from({ length: 40 }, (_, at) =>
      refusal(attempt(db, { password: wrong, network: `203.0.113.${at}` })),
    );
    const answers = await Promise.all(tries);
    const judged = answers.filter((one) => one instanceof Unauthenticated);
    expect(judged.length).toBeGreaterThanOrEqual(5);
    expect(judged.length).toBeLessThanOrEqual(8);
    expect((await refusal(attempt(db))).retryAfter).toBeGreaterThanOrEqual(15);
  });

  test("lets somebody else in before a crowd at one account, whatever keys of browsers the crowd makes up", async ({
    db,
  }) => {
    await anAccount(db);
    const other = "ali@example.test";
    await createAccount(
      { db, now: noon, user: null },
      { email: other, name: "علي", password, roles: ["editor"], deskIds: [] },
    );
    let judged = 0;
    const crowd = Array.from({ length: 20 }, (_, at) =>
      refusal(attempt(db, { password: wrong, network: `192.0.2.${at}`, deviceKey: `made-up-${at}` })).finally(
        () => {
          judged += 1;
        },
      ),
    );
    await attempt(db, { email: other, network: "198.51.100.9", deviceKey: "his" });
    expect(judged).toBeLessThanOrEqual(3);
    await Promise.all(crowd);
  });

  test("lets the owner in on her own browser, through a crowd that fills the queue at her account", async ({
    db,
  }) => {
    await anAccount(db);
    await attempt(db);
    const crowd = Array.from({ length: 150 }, (_, at) =>
      refusal(attempt(db, { password: wrong, network: `192.0.2.${at}`, deviceKey: `made-up-${at}` })),
    );
    const owner = await enter(db, { email, password, network: "198.51.100.9", isOurBrowser: true });
    expect(owner.viewer.email).toBe(email);
    const answers = await Promise.all(crowd);
    expect(answers.every((one) => one instanceof Unauthenticated || one instanceof TooMany)).toBe(true);
  });

  test("makes the hash anew when the house has stronger parameters", async ({ db }) => {
    const id = await anAccount(db);
    const weak = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await db.update(accounts).set({ passwordHash: weak }).where(eq(accounts.id, id));
    await attempt(db);
    const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
    expect(account?.passwordHash).toContain("m=65536,t=3,p=1");
    expect((await attempt(db)).viewer.id).toBe(id);
  });

  test("tells the owner of a browser that is new, and of none that is known", async ({ db }) => {
    await anAccount(db);
    await attempt(db);
    await attempt(db);
    expect(await lettersTo(db, email)).toHaveLength(0);
    await attempt(db, { deviceKey: "another" });
    const letters = await lettersTo(db, email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("Firefox");
    expect(letters[0]?.text).toContain("IQ");
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

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { sessions } from "@/db/schema/sign-in";
import { enter } from "@/test/at-the-door";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { houseSecret, mailsTo, tokenTo } from "@/test/mailbox";
import { confirmEmail, requestEmailChange } from "./change-email";
import { changePassword } from "./change-password";
import { createAccount } from "./create-account";
import { openSession } from "./open-session";
import { getViewer } from "./queries";
import { findSession } from "./sessions";

const email = "owner@example.test";
const newEmail = "owner-elsewhere@example.test";
const old = "ابريق من فخار سومري";
const fresh = "ملعقتان وترمس قرب النافذة";

async function signedInTwice(db: Transaction) {
  const id = await createAccount(
    { db, now: noon, user: null },
    { email, name: "رنا", password: old, roles: ["reporter"], deskIds: [] },
  );
  const rana = as(db, await getViewer(db, id));
  const comeIn = async () => {
    const browser = { device: "Firefox", place: "", deviceKey: "hers" };
    const session = await findSession(db, await openSession(rana, browser, "password"), noon);
    return session?.session ?? 0;
  };
  return { rana, here: await comeIn(), there: await comeIn() };
}
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);
const isIn = async (db: Transaction, session: number) =>
  (await db.select().from(sessions).where(eq(sessions.number, session))).length > 0;

describe("one's own password", () => {
  test("changes by the old one, and ends every other session", async ({ db }) => {
    const { rana, here, there } = await signedInTwice(db);
    await changePassword(rana, { current: old, password: fresh }, here);
    expect([await isIn(db, here), await isIn(db, there)]).toEqual([true, false]);
    expect((await enter(db, { email, password: fresh })).viewer.name).toBe("رنا");
  });

  test("does not change by a wrong one, nor to a weak one or the same", async ({ db }) => {
    const { rana, here, there } = await signedInTwice(db);
    const tries = [
      [{ current: "ليست هي أبداً", password: fresh }, "current"],
      [{ current: old, password: "password1234" }, "password"],
      [{ current: old, password: "owner-example-1" }, "password"],
      [{ current: old, password: old }, "password"],
    ] as const;
    for (const [change, field] of tries)
      expect((await refusal(changePassword(rana, change, here))).problems[0].field).toBe(field);
    expect(await isIn(db, there)).toBe(true);
  });

  test("is not guessed from an open desk: after five tries one waits", async ({ db }) => {
    const { rana, here } = await signedInTwice(db);
    for (let at = 0; at < 5; at += 1)
      await refusal(changePassword(rana, { current: `تخمين ${at}`, password: fresh }, here));
    expect((await refusal(changePassword(rana, { current: old, password: fresh }, here))).status).toBe(429);
    const later = { ...rana, now: minutesLater(1) };
    await changePassword(later, { current: old, password: fresh }, here);
  });
});

describe("one's own address", () => {
  const change = { email: newEmail, password: old };
  const emailOf = async (db: Transaction, id: number) =>
    (await db.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, id)))[0]?.email;

  test.for([
    [email, newEmail],
    [newEmail, email],
  ])(
    "changes when %s and then %s said yes, and ends every other session",
    async ([first, second], { db }) => {
      const { rana, here, there } = await signedInTwice(db);
      await requestEmailChange(rana, change, houseSecret);
      expect(await confirmEmail(rana, await tokenTo(db, first ?? ""), here)).toEqual({ isDone: false });
      expect(await emailOf(db, rana.user.id)).toBe(email);
      expect(await confirmEmail(rana, await tokenTo(db, second ?? ""), here)).toEqual({ isDone: true });
      expect(await emailOf(db, rana.user.id)).toBe(newEmail);
      expect([await isIn(db, here), await isIn(db, there)]).toEqual([true, false]);
    },
  );

  test("is nobody else's to confirm, and one end is not enough twice", async ({ db }) => {
    const { rana, here } = await signedInTwice(db);
    await requestEmailChange(rana, change, houseSecret);
    const token = await tokenTo(db, newEmail);
    const noor = as(db, await someone(db, "noor", ["contributor"]));
    expect((await refusal(confirmEmail(noor, token, here))).status).toBe(404);
    await confirmEmail(rana, token, here);
    expect((await refusal(confirmEmail(rana, token, here))).status).toBe(404);
    expect(await emailOf(db, rana.user.id)).toBe(email);
  });

  test("asked anew, what was said to the first question does not count", async ({ db }) => {
    const { rana, here } = await signedInTwice(db);
    await requestEmailChange(rana, change, houseSecret);
    await confirmEmail(rana, await tokenTo(db, email), here);
    await requestEmailChange(rana, { ...change, email: "third@example.test" }, houseSecret);
    expect(await confirmEmail(rana, await tokenTo(db, "third@example.test"), here)).toEqual({
      isDone: false,
    });
  });

  test("of a colleague is asked for like any other, and never taken", async ({ db }) => {
    const { rana, here } = await signedInTwice(db);
    const noor = await someone(db, "noor", ["contributor"]);
    await requestEmailChange(rana, { ...change, email: noor.email }, houseSecret);
    expect(await mailsTo(db, noor.email)).toEqual([]);
    expect(await confirmEmail(rana, await tokenTo(db, email), here)).toEqual({ isDone: false });
    expect(await emailOf(db, rana.user.id)).toBe(email);
  });

  test("needs the password, and an address that is another one", async ({ db }) => {
    const { rana } = await signedInTwice(db);
    const wrong = [
      { email: newEmail, password: "ليست هي أبداً" },
      { email: "no address", password: old },
      { email: ` ${email.toUpperCase()}`, password: old },
    ];
    for (const given of wrong)
      expect((await refusal(requestEmailChange(rana, given, houseSecret))).status).toBe(400);
    expect(await mailsTo(db, newEmail)).toEqual([]);
  });
});

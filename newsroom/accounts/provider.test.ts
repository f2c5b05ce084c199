import { eq } from "drizzle-orm";
import { generate } from "otplib";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { Unauthenticated } from "@/newsroom/errors";
import { aProvider } from "@/test/a-provider";
import { as, noon, someone, test } from "@/test/fixtures";
import { addCodeApp, offerCodeApp } from "./add-code-app";
import { hearBack, sendAway } from "./provider";
import { findSession } from "./sessions";
import { signInByProvider } from "./sign-in-by-provider";

let house: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => {
  house = await aProvider();
});
afterAll(() => house.close());

const us = () => ({
  issuer: house.issuer,
  clientId: "newsroom",
  clientSecret: "s3cret",
  callback: "http://localhost:3000/sign-in/provider/callback",
});
const browser = { network: "203.0.113.9", device: "Firefox", place: "", deviceKey: "hers" };
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);
const person = (email: string, given = {}) => ({
  sub: `sub-${email}`,
  email,
  email_verified: true,
  ...given,
});

async function comeBackAs(given: ReturnType<typeof person>) {
  const { to, away } = await sendAway(us());
  return hearBack(us(), house.agree(to, given), away);
}

describe("a provider's answer", () => {
  test("says who came, with what was asked for signed", async () => {
    expect(await comeBackAs(person("Ali@Example.test"))).toEqual({
      issuer: house.issuer,
      subject: "sub-Ali@Example.test",
      email: "ali@example.test",
      isVerified: true,
    });
  });

  test("is nobody's when it was begun elsewhere, comes twice, or the client is another", async () => {
    const [mine, other] = [await sendAway(us()), await sendAway(us())];
    const answer = house.agree(mine.to, person("ali@example.test"));
    expect(await refusal(hearBack(us(), answer, other.away))).toBeInstanceOf(Unauthenticated);
    await hearBack(us(), house.agree(mine.to, person("ali@example.test")), mine.away);
    const used = house.agree(mine.to, person("ali@example.test"));
    await hearBack(us(), used, mine.away);
    expect(await refusal(hearBack(us(), used, mine.away))).toBeInstanceOf(Unauthenticated);
    const stranger = { ...us(), clientSecret: "guessed" };
    expect(
      await refusal(hearBack(stranger, house.agree(mine.to, person("ali@example.test")), mine.away)),
    ).toBeInstanceOf(Unauthenticated);
  });

  test("is nobody's when its nonce or verifier is not ours", async () => {
    const { to, away } = await sendAway(us());
    for (const wrong of [{ nonce: "other" }, { verifier: "v".repeat(43) }])
      expect(
        await refusal(hearBack(us(), house.agree(to, person("ali@example.test")), { ...away, ...wrong })),
      ).toBeInstanceOf(Unauthenticated);
  });
});

describe("signing in by a provider", () => {
  const enter = async (db: Transaction, given: ReturnType<typeof person>) =>
    signInByProvider({ db, now: noon }, await comeBackAs(given), browser);

  test("lets in whom we invited, and knows them again by subject though the address is another", async ({
    db,
  }) => {
    const ali = await someone(db, "ali", ["editor"]);
    const first = await enter(db, person(ali.email));
    if (first.kind !== "in") throw new Error("no second factor stands here");
    expect(await findSession(db, first.sessionToken, noon)).toMatchObject({ id: ali.id, roles: ["editor"] });
    const again = await enter(db, { ...person("moved@example.test"), sub: `sub-${ali.email}` });
    expect(again).toMatchObject({ kind: "in", viewer: { id: ali.id } });
    expect(await db.select().from(audit).where(eq(audit.act, "linkProvider"))).toHaveLength(1);
  });

  test("is an invitation accepted", async ({ db }) => {
    const rana = await someone(db, "noor", ["contributor"]);
    await db.update(accounts).set({ status: "invited" }).where(eq(accounts.id, rana.id));
    expect((await enter(db, person(rana.email))).kind).toBe("in");
    const [account] = await db.select().from(accounts).where(eq(accounts.id, rana.id));
    expect(account?.status).toBe("active");
  });

  test("refuses strangers, suspended people and addresses nobody verified, all alike", async ({ db }) => {
    const [ali, noor] = [await someone(db, "ali", ["editor"]), await someone(db, "noor", ["contributor"])];
    await db.update(accounts).set({ status: "suspended" }).where(eq(accounts.id, noor.id));
    const refused = [
      person("nobody@example.test"),
      person(noor.email),
      person(ali.email, { email_verified: false }),
    ];
    const messages = [];
    for (const one of refused) messages.push((await refusal(enter(db, one))).message);
    expect(new Set(messages).size).toBe(1);
  });

  test("does not let a suspended person in by a link of before", async ({ db }) => {
    const ali = await someone(db, "ali", ["editor"]);
    await enter(db, person(ali.email));
    await db.update(accounts).set({ status: "suspended" }).where(eq(accounts.id, ali.id));
    expect(await refusal(enter(db, person(ali.email)))).toBeInstanceOf(Unauthenticated);
  });

  test("asks for the second factor all the same", async ({ db }) => {
    const ali = await someone(db, "ali", ["editor"]);
    const secret = "a secret of the house that nobody outside knows";
    const { letters } = await offerCodeApp(as(db, ali), { secret, house: "المسلة" });
    const code = await generate({ secret: letters, epoch: Math.floor(noon.getTime() / 1000) });
    await addCodeApp(as(db, ali), { code, secret, session: 0 });
    expect((await enter(db, person(ali.email))).kind).toBe("step");
  });
});

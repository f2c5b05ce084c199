import { eq } from "drizzle-orm";
import { generate } from "otplib";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { codeApps, recoveryCodes } from "@/db/schema/sign-in";
import type { Role } from "@/db/types";
import { Conflict, Forbidden, Invalid, NotFound, TooMany, Unauthenticated } from "@/newsroom/errors";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { addCodeApp, offerCodeApp } from "./add-code-app";
import { createAccount } from "./create-account";
import { finishSignIn } from "./finish-sign-in";
import { getViewer } from "./queries";
import { removeCodeApp, renewRecoveryCodes, resetFactors } from "./remove-factor";
import { requireSecondFactor } from "./require-second-factor";
import { findSession } from "./sessions";
import { signIn } from "./sign-in";

const secret = "a secret of the house that nobody outside knows";
const password = "masalla-demo-2026";
const email = "ali-has-a-phone@example.test";
const browser = { network: "203.0.113.9", device: "Firefox", place: "", deviceKey: "his" };

const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);
const codeAt = (letters: string, now: Date) =>
  generate({ secret: letters, epoch: Math.floor(now.getTime() / 1000) });

async function ali(db: Transaction, roles: Role[] = ["editor"]) {
  const id = await createAccount(
    { db, now: noon, user: null },
    { email, name: "علي", password, roles, deskIds: [] },
  );
  return as(db, await getViewer(db, id));
}

/** علي with an app of codes on his phone. */
async function aliWithApp(db: Transaction, roles?: Role[]) {
  const ctx = await ali(db, roles);
  const { letters } = await offerCodeApp(ctx, { secret, house: "المسلة" });
  const recovery = await addCodeApp(ctx, { code: await codeAt(letters, noon), secret, session: 0 });
  return { ctx, letters, recovery };
}

async function stepFor(db: Transaction, now = minutesLater(5)) {
  const outcome = await signIn({ db, now }, { email, password, ...browser });
  if (outcome.kind !== "step") throw new Error("no second factor was asked for");
  return outcome.stepToken;
}

const finish = (db: Transaction, stepToken: string, code: string, now = minutesLater(5)) =>
  finishSignIn({ db, now }, { stepToken, code, secret, ...browser });

describe("an app of codes", () => {
  test("is a second factor only after a code of it was shown", async ({ db }) => {
    const ctx = await ali(db);
    const { letters } = await offerCodeApp(ctx, { secret, house: "المسلة" });
    const outcome = await signIn({ db, now: noon }, { email, password, ...browser });
    expect(outcome.kind).toBe("in");
    const wrong = (await codeAt(letters, noon)) === "000000" ? "111111" : "000000";
    expect(await refusal(addCodeApp(ctx, { code: wrong, secret, session: 0 }))).toBeInstanceOf(Invalid);
    await addCodeApp(ctx, { code: await codeAt(letters, noon), secret, session: 0 });
    expect((await signIn({ db, now: noon }, { email, password, ...browser })).kind).toBe("step");
  });

  test("keeps its secret sealed, and cannot be replaced while it stands", async ({ db }) => {
    const { ctx, letters } = await aliWithApp(db);
    const [app] = await db.select().from(codeApps).where(eq(codeApps.accountId, ctx.user.id));
    expect(app?.secret).not.toContain(letters);
    expect(await refusal(offerCodeApp(ctx, { secret, house: "المسلة" }))).toBeInstanceOf(Conflict);
  });

  test("opens a session with its code, once", async ({ db }) => {
    const { letters } = await aliWithApp(db);
    const at = minutesLater(5);
    const code = await codeAt(letters, at);
    const { sessionToken } = await finish(db, await stepFor(db), code);
    expect(await findSession(db, sessionToken, at)).toMatchObject({ name: "علي", roles: ["editor"] });
    expect(await refusal(finish(db, await stepFor(db), code))).toBeInstanceOf(Unauthenticated);
  });

  test("forgives a clock that is half a minute off, and no more", async ({ db }) => {
    const { letters } = await aliWithApp(db);
    const old = await codeAt(letters, minutesLater(3));
    expect(await refusal(finish(db, await stepFor(db), old))).toBeInstanceOf(Unauthenticated);
    const late = await codeAt(letters, new Date(minutesLater(5).getTime() - 30_000));
    expect((await finish(db, await stepFor(db), late)).viewer.name).toBe("علي");
  });

  test("gives five tries, then asks for the password again", async ({ db }) => {
    const { letters } = await aliWithApp(db);
    const step = await stepFor(db);
    for (let at = 0; at < 5; at += 1)
      expect((await refusal(finish(db, step, "12345"))).message).toContain("غير صحيح");
    expect((await refusal(finish(db, step, await codeAt(letters, minutesLater(5))))).message).toContain(
      "من جديد",
    );
  });

  test("makes whoever guesses codes wait before the next password", async ({ db }) => {
    await aliWithApp(db);
    const step = await stepFor(db);
    for (let at = 0; at < 5; at += 1) await refusal(finish(db, step, "12345"));
    expect(await refusal(stepFor(db))).toBeInstanceOf(TooMany);
    expect(await stepFor(db, minutesLater(6))).not.toBe(step);
  });

  test("does not wait longer than ten minutes, nor for a token nobody gave out", async ({ db }) => {
    const { letters } = await aliWithApp(db);
    const step = await stepFor(db);
    const late = minutesLater(16);
    expect(await refusal(finish(db, step, await codeAt(letters, late), late))).toBeInstanceOf(
      Unauthenticated,
    );
    expect(await refusal(finish(db, "made-up", "123456"))).toBeInstanceOf(Unauthenticated);
  });

  test("goes when its owner removes it, recovery codes and all", async ({ db }) => {
    const { ctx } = await aliWithApp(db);
    await removeCodeApp(ctx);
    expect(await db.select().from(recoveryCodes).where(eq(recoveryCodes.accountId, ctx.user.id))).toEqual([]);
    expect((await signIn({ db, now: noon }, { email, password, ...browser })).kind).toBe("in");
    expect(await refusal(removeCodeApp(ctx))).toBeInstanceOf(NotFound);
  });

  test("is not removed, nor said to be, while it is only offered", async ({ db }) => {
    const ctx = await ali(db);
    await offerCodeApp(ctx, { secret, house: "المسلة" });
    expect(await refusal(removeCodeApp(ctx))).toBeInstanceOf(NotFound);
    expect(await db.select().from(audit).where(eq(audit.act, "removeCodeApp"))).toEqual([]);
  });

  test("closes half sign-ins and other sessions when it comes", async ({ db }) => {
    const ctx = await ali(db);
    const before = await signIn({ db, now: noon }, { email, password, ...browser });
    const { letters } = await offerCodeApp(ctx, { secret, house: "المسلة" });
    await addCodeApp(ctx, { code: await codeAt(letters, noon), secret, session: 0 });
    if (before.kind !== "in") throw new Error("too early");
    expect(await findSession(db, before.sessionToken, noon)).toBeNull();
  });
});

describe("recovery codes", () => {
  test("are ten, open once each, in any case and with or without the dash", async ({ db }) => {
    const { recovery } = await aliWithApp(db);
    expect(new Set(recovery).size).toBe(10);
    const [first = ""] = recovery;
    await finish(db, await stepFor(db), ` ${first.toUpperCase().replace("-", "")}`);
    expect(await refusal(finish(db, await stepFor(db), first))).toBeInstanceOf(Unauthenticated);
  });

  test("are kept as hashes, and new ones end the old", async ({ db }) => {
    const { ctx, recovery } = await aliWithApp(db);
    const kept = await db.select().from(recoveryCodes).where(eq(recoveryCodes.accountId, ctx.user.id));
    expect(JSON.stringify(kept)).not.toContain(recovery[0]);
    const [fresh = ""] = await renewRecoveryCodes(ctx);
    expect(await refusal(finish(db, await stepFor(db), recovery[1] ?? ""))).toBeInstanceOf(Unauthenticated);
    expect((await finish(db, await stepFor(db), fresh)).viewer.name).toBe("علي");
  });

  test("are nobody else's", async ({ db }) => {
    const { recovery } = await aliWithApp(db);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    expect(await refusal(renewRecoveryCodes(salma))).toBeInstanceOf(Invalid);
    expect(recovery).toHaveLength(10);
  });
});

describe("a role that asks for a second factor", () => {
  test("holds nothing until there is one", async ({ db }) => {
    const admin = await someone(db, "maryam", ["admin"]);
    await requireSecondFactor(as(db, admin), ["editor"]);
    const ctx = await ali(db);
    const outcome = await signIn({ db, now: noon }, { email, password, ...browser });
    if (outcome.kind !== "in") throw new Error("there is no factor to ask for");
    expect(await findSession(db, outcome.sessionToken, noon)).toMatchObject({
      roles: [],
      mustAddFactor: true,
    });
    const { letters } = await offerCodeApp(ctx, { secret, house: "المسلة" });
    const session = (await findSession(db, outcome.sessionToken, noon))?.session ?? 0;
    await addCodeApp(ctx, { code: await codeAt(letters, noon), secret, session });
    expect(await findSession(db, outcome.sessionToken, noon)).toMatchObject({
      roles: ["editor"],
      mustAddFactor: false,
    });
  });

  test("keeps the last factor where it is", async ({ db }) => {
    const { ctx } = await aliWithApp(db);
    await requireSecondFactor(as(db, await someone(db, "maryam", ["admin"])), ["editor"]);
    expect(await refusal(removeCodeApp(ctx))).toBeInstanceOf(Invalid);
    expect((await db.select().from(codeApps).where(eq(codeApps.accountId, ctx.user.id))).length).toBe(1);
  });

  test("is named by an admin only, and never by one who has none herself", async ({ db }) => {
    for (const role of ["contributor", "reporter", "copy_editor", "editor", "chief"] as const) {
      const other = as(db, await someone(db, "ali", [role]));
      expect(
        await refusal(Promise.resolve().then(() => requireSecondFactor(other, ["chief"]))),
      ).toBeInstanceOf(Forbidden);
    }
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    expect(await refusal(requireSecondFactor(maryam, ["admin"]))).toBeInstanceOf(Invalid);
    await requireSecondFactor(maryam, ["chief", "chief"]);
    const [entry] = await db.select().from(audit).where(eq(audit.act, "requireSecondFactor"));
    expect(entry).toMatchObject({ actorId: maryam.user.id, detail: { from: [], to: ["chief"] } });
  });
});

describe("a lost phone", () => {
  test("is helped by an admin, with a reason, never by oneself", async ({ db }) => {
    const { ctx } = await aliWithApp(db);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    expect(await refusal(resetFactors(maryam, ctx.user.id, "فقد هاتفه"))).toBeNull();
    expect((await signIn({ db, now: noon }, { email, password, ...browser })).kind).toBe("in");
    const attempts = [
      [maryam, maryam.user.id, "لي", Invalid],
      [maryam, ctx.user.id, " ", Invalid],
      [maryam, 999_999_999, "من؟", NotFound],
      [ctx, maryam.user.id, "لا", Forbidden],
    ] as const;
    for (const [who, whom, why, error] of attempts)
      expect(await refusal(Promise.resolve().then(() => resetFactors(who, whom, why)))).toBeInstanceOf(error);
  });
});

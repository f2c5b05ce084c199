import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import type { DeskCtx } from "@/newsroom/ctx";
import { as, noon, someone } from "@/test/fixtures";
import { houseSecret, tokenTo } from "@/test/mailbox";
import { anOwnDatabase } from "@/test/own-database";
import { confirmEmail, requestEmailChange } from "./change-email";
import { createAccount } from "./create-account";
import { invite } from "./invite";
import { moveEmail } from "./move-email";
import { getViewer } from "./queries";

const database = await anOwnDatabase();
const password = "ابريق من فخار سومري";
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

async function somebodyWaits() {
  const [row] = await database.execute(
    sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  if (!row) await somebodyWaits();
}

/** An invitation that takes the address is written but not yet committed while `act` runs into it. */
async function whileInvited(maryam: DeskCtx, email: string, act: () => Promise<unknown>) {
  const person = { email, name: "هدى", gender: "female", roles: ["reporter"], deskIds: [] };
  let told: Promise<unknown> = Promise.resolve();
  await database.transaction(async (tx) => {
    await invite({ ...maryam, db: tx }, person, houseSecret);
    told = refusal(act());
    await somebodyWaits();
  });
  return (await told) as { status?: number; message?: string } | null;
}

async function aColleague(email: string) {
  const account = { email, name: "رنا", password, roles: ["reporter" as const], deskIds: [] };
  const id = await createAccount({ db: database, now: noon, user: null }, account);
  return as(database, await getViewer(database, id));
}

const holdersOf = async (email: string) =>
  await database
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(eq(accounts.email, email));

describe("an address that somebody is invited to at this very moment", () => {
  test("is not given by an admin: a sentence says so, and nothing has changed", async () => {
    const maryam = as(database, await someone(database, "maryam", ["admin"]));
    const rana = await aColleague("rana-moved@example.test");
    const wanted = "wanted-by-two@example.test";
    const error = await whileInvited(maryam, wanted, () =>
      moveEmail(maryam, rana.user.id, wanted, houseSecret),
    );
    expect(error).toMatchObject({ status: 400, message: "هذا البريد مسجّل من قبل." });
    expect((await holdersOf(wanted)).map(({ name }) => name)).toEqual(["هدى"]);
    expect(await holdersOf(rana.user.email)).toHaveLength(1);
    const written = await database.select().from(audit).where(eq(audit.subjectId, rana.user.id));
    expect(written.filter(({ act }) => act === "moveEmail")).toEqual([]);
  });

  test("is not moved to by its second yes: the link is answered like a dead one", async () => {
    const maryam = as(database, await someone(database, "maryam", ["admin"]));
    const rana = await aColleague("rana-asks@example.test");
    const wanted = "asked-by-one@example.test";
    await requestEmailChange(rana, { email: wanted, password }, houseSecret);
    await confirmEmail(rana, await tokenTo(database, rana.user.email), 0);
    const last = await tokenTo(database, wanted);
    const error = await whileInvited(maryam, wanted, () => confirmEmail(rana, last, 0));
    expect(error).toMatchObject({ status: 404 });
    expect(error?.message).toContain("لم يعد صالحاً");
    expect(await holdersOf(rana.user.email)).toHaveLength(1);
  });

  test("is not invited to twice, nor while a colleague moves to it", async () => {
    const maryam = as(database, await someone(database, "maryam", ["admin"]));
    const person = {
      email: "twice@example.test",
      name: "سعاد",
      gender: "female",
      roles: ["reporter"],
      deskIds: [],
    };
    const twice = await whileInvited(maryam, person.email, () => invite(maryam, person, houseSecret));
    expect(twice).toMatchObject({ status: 400 });
    const rana = await aColleague("rana-first@example.test");
    const taken = { ...person, email: "taken-first@example.test" };
    let told: Promise<unknown> = Promise.resolve();
    await database.transaction(async (tx) => {
      await moveEmail({ ...maryam, db: tx }, rana.user.id, taken.email, houseSecret);
      told = refusal(invite(maryam, taken, houseSecret));
      await somebodyWaits();
    });
    expect(await told).toMatchObject({ status: 400 });
    expect(await holdersOf(taken.email)).toEqual([{ id: rana.user.id, name: "رنا" }]);
  });
});

import { eq, like } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { deliveries } from "@/db/schema/delivery";
import { sessions } from "@/db/schema/sign-in";
import type { Role } from "@/db/types";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { houseSecret, mailsTo, tokenTo } from "@/test/mailbox";
import { acceptInvite } from "./accept-invite";
import { invite } from "./invite";
import { moveEmail } from "./move-email";
import { sendLink } from "./send-link";
import { signInByProvider } from "./sign-in-by-provider";
import { findLink } from "./use-link";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const email = "zainab-moved@example.test";

const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

const emailOf = async (db: Transaction, id: number) =>
  (await db.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, id)))[0]?.email;

async function theTwo(db: Transaction) {
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  return { maryam, zainab: await someone(db, "zainab", ["reporter"]) };
}

describe("an account that an admin moves to another address", () => {
  test.for(everyRole)("is moved by an admin alone: %s", async (role, { db }) => {
    const ali = as(db, await someone(db, "ali", [role]));
    const zainab = await someone(db, "zainab", ["reporter"]);
    const error = await refusal(() => moveEmail(ali, zainab.id, email, houseSecret));
    expect(error?.status).toBe(role === "admin" ? undefined : 403);
    expect(await emailOf(db, zainab.id)).toBe(role === "admin" ? email : zainab.email);
  });

  test("loses its sessions and every link, and both mailboxes hear who did it", async ({ db }) => {
    const { maryam, zainab } = await theTwo(db);
    await db.insert(sessions).values({
      idHash: "moved",
      accountId: zainab.id,
      createdAt: noon,
      lastSeenAt: noon,
      expiresAt: minutesLater(600),
    });
    const asked = { accountId: zainab.id, name: zainab.name, address: zainab.email };
    await sendLink(maryam, houseSecret, "reset", asked);
    const token = await tokenTo(db, zainab.email);
    expect(await findLink(db, noon, "reset", token)).not.toBeNull();
    await moveEmail(maryam, zainab.id, `  ${email.toUpperCase()} `, houseSecret);
    expect(await emailOf(db, zainab.id)).toBe(email);
    expect(await db.select().from(sessions).where(eq(sessions.accountId, zainab.id))).toEqual([]);
    expect(await findLink(db, noon, "reset", token)).toBeNull();
    const told = await db.select().from(deliveries).where(like(deliveries.key, "moved-email:%"));
    expect(told.map(({ address }) => address).toSorted()).toEqual([email, zainab.email].toSorted());
    for (const { text } of told) expect(text).toContain(maryam.user.name);
  });

  test("is closed to the provider's account of the lost mailbox, and opens to that of the new one", async ({
    db,
  }) => {
    const { maryam, zainab } = await theTwo(db);
    const browser = { network: "203.0.113.9", device: "Firefox", place: "", deviceKey: "hers" };
    const comeAs = (address: string) => {
      const told = { issuer: "https://id.example.test", subject: address, email: address, isVerified: true };
      return signInByProvider({ db, now: noon }, told, browser);
    };
    expect(await comeAs(zainab.email)).toMatchObject({ kind: "in" });
    await moveEmail(maryam, zainab.id, email, houseSecret);
    expect((await refusal(() => comeAs(zainab.email)))?.status).toBe(401);
    expect(await comeAs(email)).toMatchObject({ kind: "in" });
  });

  test("is written down with both addresses", async ({ db }) => {
    const { maryam, zainab } = await theTwo(db);
    await moveEmail(maryam, zainab.id, email, houseSecret);
    const [entry] = await db.select().from(audit).where(eq(audit.subjectId, zainab.id));
    expect(entry).toMatchObject({ act: "moveEmail", actorId: maryam.user.id });
    expect(entry?.detail).toEqual({ from: zainab.email, to: email });
  });

  test("is not one's own: that needs both mailboxes", async ({ db }) => {
    const { maryam } = await theTwo(db);
    expect((await refusal(() => moveEmail(maryam, maryam.user.id, email, houseSecret))).status).toBe(409);
    expect(await emailOf(db, maryam.user.id)).toBe(maryam.user.email);
  });

  test("takes no colleague's address, none that is no address, and not the one it has", async ({ db }) => {
    const { maryam, zainab } = await theTwo(db);
    for (const wrong of [maryam.user.email, zainab.email, "ليس بريداً", "", `${"a".repeat(250)}@b.test`]) {
      const error = await refusal(() => moveEmail(maryam, zainab.id, wrong, houseSecret));
      expect(error?.status, wrong).toBe(400);
    }
    expect(await emailOf(db, zainab.id)).toBe(zainab.email);
    expect((await refusal(() => moveEmail(maryam, 999_999_999, email, houseSecret))).status).toBe(404);
  });

  test("when only invited, is invited anew, and the link to the mistaken address opens nothing", async ({
    db,
  }) => {
    const { maryam } = await theTwo(db);
    const mistaken = "huda-mistaken@example.test";
    const person = { email: mistaken, name: "هدى", gender: "female", roles: ["reporter"], deskIds: [] };
    const { id } = await invite(maryam, person, houseSecret);
    const lost = await tokenTo(db, mistaken);
    await moveEmail(maryam, id, email, houseSecret);
    const password = "نخلة تشرب من ساقية بعيدة";
    const take = (token: string) => acceptInvite({ db, now: noon }, token, password);
    expect((await refusal(() => take(lost))).status).toBe(404);
    expect(await mailsTo(db, email)).toHaveLength(1);
    await take(await tokenTo(db, email));
    expect(await emailOf(db, id)).toBe(email);
  });
});

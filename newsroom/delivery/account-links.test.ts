import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { deliveries } from "@/db/schema/delivery";
import { revokeInvite } from "@/newsroom/accounts/invitations";
import { invite } from "@/newsroom/accounts/invite";
import { as, someone, test } from "@/test/fixtures";
import { houseSecret } from "@/test/mailbox";
import { listDeliveries } from "./queries";
import { sendDue } from "./send-due";
import type { Mail } from "./send-message";
import { showLinks } from "./show-links";

const links = { secret: houseSecret, home: "https://almasalla.example" };
const ADDRESS = /https:\/\/almasalla\.example\/invite\/[\w-]{43}(?=\n)/;
/** Due already, on the database's own clock too. */
const aMinuteAgo = () => new Date(Date.now() - 60_000);
const email = "huda-mailed@example.test";

async function anInvitation(db: Transaction) {
  const maryam = { ...as(db, await someone(db, "maryam", ["admin"])), now: aMinuteAgo() };
  const person = { email, name: "هدى {link}", roles: ["reporter"], deskIds: [] };
  const { id } = await invite(maryam, person, houseSecret);
  return { maryam, id };
}
const stored = async (db: Transaction) =>
  (await db.select().from(deliveries).where(eq(deliveries.address, email)))[0];

describe("a mail with a secret link", () => {
  test("gets its link when it leaves, and is stored without it before and after", async ({ db }) => {
    await anInvitation(db);
    const mails: Mail[] = [];
    const mail = async (given: Mail) => void mails.push(given);
    await sendDue(db, { mail, links });
    expect(mails[0]?.text).toMatch(ADDRESS);
    expect(await stored(db)).toMatchObject({ status: "sent" });
    expect(JSON.stringify(await stored(db))).not.toMatch(ADDRESS);
  });

  test("does not leave when its link opens nothing any more", async ({ db }) => {
    const { maryam, id } = await anInvitation(db);
    await revokeInvite(maryam, id);
    const mails: Mail[] = [];
    await sendDue(db, { mail: async (given) => void mails.push(given), links });
    expect(mails).toEqual([]);
    expect(await stored(db)).toMatchObject({ status: "failed" });
  });

  test("does not leave without the secret of the house", async ({ db }) => {
    await anInvitation(db);
    const mails: Mail[] = [];
    await sendDue(db, { mail: async (given) => void mails.push(given) });
    expect(mails).toEqual([]);
    expect(await stored(db)).toMatchObject({ status: "failed" });
  });

  test("is shown with it in the mailbox of the demo, and nowhere else", async ({ db }) => {
    const { maryam } = await anInvitation(db);
    await sendDue(db, { mail: null, links });
    const rows = await listDeliveries(db, { mayRead: false });
    const [own] = await showLinks(db, rows, links, maryam.now);
    expect(own?.text).toMatch(ADDRESS);
    const [sealed] = await showLinks(db, rows, null, maryam.now);
    expect(sealed?.text).not.toMatch(ADDRESS);
    expect(sealed?.text).toContain("رابط سري");
  });

  test("a text that only looks like one gets no link", async ({ db }) => {
    await anInvitation(db);
    const now = aMinuteAgo();
    const forged = { key: "notices:1:1", channel: "mail" as const, address: "thief@example.test" };
    await db
      .insert(deliveries)
      .values({ ...forged, subject: "{link}", text: "account-link:1 {link}", dueAt: now, madeAt: now });
    const mails: Mail[] = [];
    await sendDue(db, { mail: async (given) => void mails.push(given), links });
    expect(mails.find(({ address }) => address === forged.address)?.text).toBe("account-link:1 {link}");
  });
});

import { and, count, eq, gt } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction } from "@/newsroom/ctx";
import { countAsked } from "./count-asked";
import { sendLink } from "./send-link";

/** More mails in an hour help nobody; they would only fill somebody's mailbox. */
const MOST_AN_HOUR = 3;
/** A newsroom behind one address forgets no more than so many passwords in ten minutes. */
const NETWORK = { most: 20, seconds: 600 };
const HOUR_MS = 3_600_000;

/**
 * Sends a link for a new password to the address if somebody works here with it. The answer is the same for
 * everybody; who calls it takes care that the time is too.
 */
export async function requestReset(
  ctx: { db: Db; now: Date },
  asked: { email: string; network: string },
  secret: string,
): Promise<void> {
  await countAsked(ctx, `reset-network:${asked.network}`, NETWORK);
  const email = asked.email.trim().toLowerCase();
  await inTransaction({ ...ctx, user: null }, async (tx) => {
    const [account] = await tx.db
      .select({ id: accounts.id, name: accounts.name })
      .from(accounts)
      .where(and(eq(accounts.email, email), eq(accounts.status, "active")))
      .for("update");
    if (!account || (await askedOften(tx, account.id))) return;
    await sendLink(tx, secret, "reset", { accountId: account.id, name: account.name, address: email });
    await record(tx, { act: "requestReset", subjectKind: "account", subjectId: account.id });
  });
}

/** Links that a newer one replaced are gone: what was asked for stands in the audit. */
async function askedOften({ db, now }: { db: Db; now: Date }, accountId: number): Promise<boolean> {
  const since = new Date(now.getTime() - HOUR_MS);
  const [row] = await db
    .select({ times: count() })
    .from(audit)
    .where(
      and(
        eq(audit.subjectKind, "account"),
        eq(audit.subjectId, accountId),
        eq(audit.act, "requestReset"),
        gt(audit.at, since),
      ),
    );
  return (row?.times ?? 0) >= MOST_AN_HOUR;
}

import { and, eq, gt, inArray, isNotNull } from "drizzle-orm";
import type { AccountLinkKind } from "@/db/schema/accounts";
import { accountLinks, accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid, NotFound } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { confirmPassword } from "./confirm-password";
import { emailField, parseOrRefuse } from "./input";
import { accountSays as say } from "./messages";
import { revokeLinks, sendLink } from "./send-link";
import { storeEmail } from "./store-email";
import { findLink, takeLink } from "./use-link";

const ends: AccountLinkKind[] = ["email-old", "email-new"];

/**
 * Asks both mailboxes whether an account moves from the one to the other. An address that somebody else has is
 * answered like any other: its owner is told nothing, and the change never happens.
 */
export async function requestEmailChange(
  ctx: DeskCtx,
  given: { email: string; password: string },
  secret: string,
): Promise<void> {
  await confirmPassword(ctx, given.password, "password");
  const email = parseOrRefuse(emailField, given.email, say.badEmail);
  if (email === ctx.user.email)
    throw new Invalid(say.sameEmail, [{ field: "email", message: say.sameEmail }]);
  await inTransaction(ctx, async (tx) => {
    const { id: accountId, name } = tx.user;
    await tx.db
      .delete(accountLinks)
      .where(and(eq(accountLinks.accountId, accountId), inArray(accountLinks.kind, ends)));
    const [taken] = await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
    await sendLink(tx, secret, "email-old", { accountId, name, address: tx.user.email, newEmail: email });
    if (!taken) await sendLink(tx, secret, "email-new", { accountId, name, address: email, newEmail: email });
    await record(tx, { act: "requestEmailChange", subjectKind: "account", subjectId: accountId });
  });
}

/** One end says yes; when both have, the account has its new address and every other session ends. */
export async function confirmEmail(
  ctx: DeskCtx,
  token: string,
  session: number,
): Promise<{ isDone: boolean }> {
  const link = await findEmailLink(ctx, token);
  if (!link) throw new NotFound(say.deadLink);
  return inTransaction(ctx, async (tx) => {
    await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, tx.user.id)).for("update");
    const { newEmail } = await takeLink(tx, link.kind, token);
    if ((await countConfirmed(tx, newEmail)) < ends.length) return { isDone: false };
    if (!(await storeEmail(tx.db, tx.user.id, newEmail))) throw new NotFound(say.deadLink);
    await closeSessions(tx.db, tx.user.id, { allBut: session });
    await revokeLinks(tx.db, tx.user.id, ["reset"]);
    await record(tx, { act: "changeEmail", subjectKind: "account", subjectId: tx.user.id });
    return { isDone: true };
  });
}

/** One's own link to change the address, or null; somebody else's opens nothing. */
export async function findEmailLink(ctx: DeskCtx, token: string) {
  for (const kind of ends) {
    const holder = await findLink(ctx.db, ctx.now, kind, token);
    if (holder?.accountId === ctx.user.id) return { ...holder, kind };
  }
  return null;
}

async function countConfirmed(tx: DeskCtx, newEmail: string): Promise<number> {
  const rows = await tx.db
    .selectDistinct({ kind: accountLinks.kind })
    .from(accountLinks)
    .where(
      and(
        eq(accountLinks.accountId, tx.user.id),
        inArray(accountLinks.kind, ends),
        eq(accountLinks.newEmail, newEmail),
        isNotNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, tx.now),
      ),
    );
  return rows.length;
}

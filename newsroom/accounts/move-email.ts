import { and, eq, isNull } from "drizzle-orm";
import { accountLinks } from "@/db/schema/accounts";
import { providerSubjects } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { getAccount, lockAccounts } from "./guard-admins";
import { emailField, parseOrRefuse } from "./input";
import { mayEver } from "./may";
import { movedMail, accountSays as say } from "./messages";
import { postLetter } from "./post-letter";
import { sendLink } from "./send-link";
import { storeEmail } from "./store-email";

/**
 * An admin moves somebody's account to another address: whoever lost the mailbox cannot say yes from it. Sessions and
 * links of the account end, and so does what the provider vouched for by the lost mailbox; both mailboxes are told, and
 * an invitation goes out anew. One's own needs both ends.
 */
export function moveEmail(ctx: DeskCtx, accountId: number, given: string, secret: string): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  if (accountId === ctx.user.id) throw new Conflict(say.ownEmail);
  const to = parseOrRefuse(emailField, given, say.badEmail);
  return inTransaction(ctx, async (tx) => {
    await lockAccounts(tx);
    const { email: from, name, status } = await getAccount(tx, accountId);
    if (from === to) throw new Invalid(say.sameEmailOf, [{ field: "email", message: say.sameEmailOf }]);
    if (!(await storeEmail(tx.db, accountId, to)))
      throw new Invalid(say.taken, [{ field: "email", message: say.taken }]);
    await closeSessions(tx.db, accountId);
    await tx.db.delete(accountLinks).where(eq(accountLinks.accountId, accountId));
    await tx.db
      .delete(providerSubjects)
      .where(and(eq(providerSubjects.accountId, accountId), isNull(providerSubjects.partedAt)));
    const detail = { from, to };
    const entry = { act: "moveEmail", subjectKind: "account", subjectId: accountId, detail } as const;
    await record(tx, entry);
    if (status === "invited") await sendLink(tx, secret, "invite", { accountId, name, address: to });
    else await tellBoth(tx, { accountId, name, from, to });
  });
}

async function tellBoth(
  tx: DeskCtx,
  { accountId, name, from, to }: { accountId: number; name: string; from: string; to: string },
): Promise<void> {
  const { subject, text } = movedMail;
  const letter = { subject, text: text({ name, email: to, admin: tx.user.name }) };
  for (const address of [from, to])
    await postLetter(tx, `moved-email:${accountId}:${tx.now.getTime()}:${address}`, { address, ...letter });
}

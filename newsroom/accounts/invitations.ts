import { eq } from "drizzle-orm";
import { accountDesks, accountLinks, accountRoles, accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, NotFound } from "@/newsroom/errors";
import { rolesToGive } from "./give-roles";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";
import { sendLink } from "./send-link";

/** A new link goes out; the old one opens nothing any more. */
export function resendInvite(ctx: DeskCtx, accountId: number, secret: string): Promise<void> {
  return withInvited(ctx, accountId, async (tx, { name, email }) => {
    await sendLink(tx, secret, "invite", { accountId, name, address: email });
    await record(tx, { act: "resendInvite", subjectKind: "account", subjectId: accountId });
  });
}

/** An invitation that nobody accepted is taken back, and the address is free again. */
export function revokeInvite(ctx: DeskCtx, accountId: number): Promise<void> {
  return withInvited(ctx, accountId, async (tx, { name }) => {
    await tx.db.delete(accountLinks).where(eq(accountLinks.accountId, accountId));
    await tx.db.delete(accountRoles).where(eq(accountRoles.accountId, accountId));
    await tx.db.delete(accountDesks).where(eq(accountDesks.accountId, accountId));
    await tx.db.delete(accounts).where(eq(accounts.id, accountId));
    const detail = { name };
    await record(tx, { act: "revokeInvite", subjectKind: "account", subjectId: accountId, detail });
  });
}

type Invited = { name: string; email: string };

/** An invitation in the hands of whoever could have made it: others do not find it. */
function withInvited(
  ctx: DeskCtx,
  accountId: number,
  act: (tx: DeskCtx, invited: Invited) => Promise<void>,
): Promise<void> {
  if (!mayEver(ctx.user, "account:invite")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!account) throw new NotFound(say.unknown);
    if (account.status !== "invited") throw new Conflict(say.notInvited);
    const held = await tx.db
      .select({ role: accountRoles.role })
      .from(accountRoles)
      .where(eq(accountRoles.accountId, accountId));
    const offered = rolesToGive(tx.user);
    if (!held.every(({ role }) => offered.includes(role))) throw new Forbidden();
    await act(tx, account);
  });
}

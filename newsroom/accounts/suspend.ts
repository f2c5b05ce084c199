import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { getAccount, lockAccounts, refuseLastAdmin, rolesOf } from "./guard-admins";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";
import { revokeLinks } from "./send-link";

/** Ends an account's access and every session of it, in one transaction; one's own only when asked twice. */
export function suspend(ctx: DeskCtx, accountId: number, { isSure = false } = {}): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    await lockAccounts(tx);
    const { status } = await getAccount(tx, accountId);
    if (status !== "active") throw new Conflict(say.notActive);
    if ((await rolesOf(tx, accountId)).includes("admin")) await refuseLastAdmin(tx, accountId);
    if (accountId === tx.user.id && !isSure) throw new Conflict(say.ownSure, { asks: "isSure" });
    await tx.db.update(accounts).set({ status: "suspended" }).where(eq(accounts.id, accountId));
    await closeSessions(tx.db, accountId);
    await revokeLinks(tx.db, accountId, ["reset", "email-old", "email-new"]);
    await record(tx, { act: "suspend", subjectKind: "account", subjectId: accountId });
  });
}

/** Lets somebody in again with the roles they had. */
export function reactivate(ctx: DeskCtx, accountId: number): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    await lockAccounts(tx);
    const { status } = await getAccount(tx, accountId);
    if (status !== "suspended") throw new Conflict(say.notSuspended);
    await tx.db.update(accounts).set({ status: "active" }).where(eq(accounts.id, accountId));
    await record(tx, { act: "reactivate", subjectKind: "account", subjectId: accountId });
  });
}

import { eq } from "drizzle-orm";
import { accounts, sessions } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { mayEver } from "./may";

/** Ends an account's access and every session of it, in one transaction. */
export function suspend(ctx: DeskCtx, accountId: number): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  if (accountId === ctx.user.id) throw new Invalid("لا يمكنك إيقاف حسابك أنت.");
  return inTransaction(ctx, async (tx) => {
    await tx.db.update(accounts).set({ status: "suspended" }).where(eq(accounts.id, accountId));
    await tx.db.delete(sessions).where(eq(sessions.accountId, accountId));
    await record(tx, { act: "suspend", subjectKind: "account", subjectId: accountId });
  });
}

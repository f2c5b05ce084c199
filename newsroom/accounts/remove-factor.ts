import { and, eq, isNotNull, sql } from "drizzle-orm";
import { codeApps, passkeys, recoveryCodes } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { doorSays as say } from "./door-says";
import { mayEver } from "./may";
import { findAccountName } from "./queries";
import { giveRecoveryCodes } from "./recovery-codes";
import { meansOf } from "./second-factor";

/** One's own app of codes is no second factor any more; one that has shown no code yet never was. */
export const removeCodeApp = (ctx: DeskCtx): Promise<void> =>
  removing(ctx, "removeCodeApp", async (tx) => {
    const gone = await tx.db
      .delete(codeApps)
      .where(and(eq(codeApps.accountId, tx.user.id), isNotNull(codeApps.confirmedAt)))
      .returning({ id: codeApps.accountId });
    if (gone.length === 0) throw new NotFound(say.noFactor);
  });

/** One of one's own passkeys opens nothing any more. */
export const removePasskey = (ctx: DeskCtx, id: string): Promise<void> =>
  removing(ctx, "removePasskey", async (tx) => {
    const gone = await tx.db
      .delete(passkeys)
      .where(and(eq(passkeys.accountId, tx.user.id), eq(passkeys.id, id)))
      .returning({ id: passkeys.id });
    if (gone.length === 0) throw new NotFound(say.unknownPasskey);
  });

/** The last factor stays where a role asks for one; without any, the recovery codes go too. */
function removing(ctx: DeskCtx, act: string, remove: (tx: DeskCtx) => Promise<void>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await tx.db.execute(sql`select from accounts where id = ${tx.user.id} for update`);
    await remove(tx);
    if (!(await meansOf(tx.db, tx.user.id))) {
      if (await mustHaveFactor(tx)) throw new Invalid(say.lastFactor);
      await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, tx.user.id));
    }
    await record(tx, { act, subjectKind: "account", subjectId: tx.user.id });
  });
}

async function mustHaveFactor({ db, user }: DeskCtx): Promise<boolean> {
  const rows = await db.execute(sql`select from account_roles held
    join second_factor_roles asked on asked.role = held.role where held.account_id = ${user.id} limit 1`);
  return rows.length > 0;
}

/** Ten new recovery codes; those before open nothing any more. */
export function renewRecoveryCodes(ctx: DeskCtx): Promise<string[]> {
  return inTransaction(ctx, async (tx) => {
    if (!(await meansOf(tx.db, tx.user.id))) throw new Invalid(say.noFactor);
    await record(tx, { act: "renewRecoveryCodes", subjectKind: "account", subjectId: tx.user.id });
    return giveRecoveryCodes(tx.db, tx.user.id);
  });
}

/** Takes every second factor from a colleague who has lost them, and ends their sessions. */
export function resetFactors(ctx: DeskCtx, accountId: number, reason: string): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  if (accountId === ctx.user.id) throw new Invalid(say.ownFactors);
  if (reason.trim() === "")
    throw new Invalid(say.reasonNeeded, [{ field: "reason", message: say.reasonNeeded }]);
  return inTransaction(ctx, async (tx) => {
    if ((await findAccountName(tx.db, accountId)) === "") throw new NotFound("الحساب غير موجود.");
    await tx.db.delete(codeApps).where(eq(codeApps.accountId, accountId));
    await tx.db.delete(passkeys).where(eq(passkeys.accountId, accountId));
    await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
    await closeSessions(tx.db, accountId);
    await record(tx, {
      act: "resetFactors",
      subjectKind: "account",
      subjectId: accountId,
      reason: reason.trim().slice(0, 500),
    });
  });
}

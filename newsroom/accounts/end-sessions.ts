import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { mayEver } from "./may";
import { findAccountName } from "./queries";
import type { Which } from "./sessions";

/** Ends one's own sessions, or, for who keeps accounts, anybody's; how many there were. */
export function endSessions(ctx: DeskCtx, accountId: number, which: Which): Promise<number> {
  if (accountId !== ctx.user.id && !mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    if ((await findAccountName(tx.db, accountId)) === "") throw new NotFound("الحساب غير موجود.");
    const ended = await closeSessions(tx.db, accountId, which);
    if (ended === 0) return 0;
    const detail = { ended };
    await record(tx, { act: "endSessions", subjectKind: "account", subjectId: accountId, detail });
    return ended;
  });
}

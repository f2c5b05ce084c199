import { and, eq } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { getAccount } from "./guard-admins";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";

/** Ends one session of somebody, or all of them; `sessionId` is its hash, as the list shows it. */
export function endSessionsOf(ctx: DeskCtx, accountId: number, sessionId?: string): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    await getAccount(tx, accountId);
    const ended = await tx.db
      .delete(sessions)
      .where(
        and(
          eq(sessions.accountId, accountId),
          sessionId === undefined ? undefined : eq(sessions.idHash, sessionId),
        ),
      )
      .returning({ idHash: sessions.idHash });
    if (sessionId !== undefined && ended.length === 0) throw new NotFound(say.goneSession);
    const detail = { sessions: ended.length };
    await record(tx, { act: "endSessions", subjectKind: "account", subjectId: accountId, detail });
  });
}

import { and, eq, inArray, sql } from "drizzle-orm";
import { deliveries } from "@/db/schema/delivery";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { deliverySays as say } from "./messages";
import { isForOutlets } from "./queries";

/** A message that could not be made has no words to send: it is only taken note of. */
const nextStatus = sql`case when ${deliveries.text} = '' then 'replaced' else 'waiting' end`;

/** Tries a message that failed or was kept once more, from the beginning. */
export function retryDelivery(ctx: DeskCtx, deliveryId: number): Promise<void> {
  const mayAll = mayEver(ctx.user, "settings:manage");
  if (!mayAll && !mayEver(ctx.user, "outlet:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [again] = await tx.db
      .update(deliveries)
      .set({ status: nextStatus, attempts: 0, dueAt: tx.now, endedAt: null })
      .where(
        and(
          eq(deliveries.id, deliveryId),
          inArray(deliveries.status, ["failed", "kept"]),
          mayAll ? undefined : isForOutlets,
        ),
      )
      .returning({ id: deliveries.id });
    if (!again) throw new NotFound(say.unknown);
    await record(tx, { act: "retryDelivery", subjectKind: "delivery", subjectId: deliveryId });
  });
}

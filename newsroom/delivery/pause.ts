import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { deliveries, subscribers } from "@/db/schema/delivery";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { deliverySays as say } from "./messages";

/** Tells a subscriber no more news, nor what still waits, until resumed; of what is taken back they hear all the same. */
export function pause(ctx: DeskCtx, subscriberId: number): Promise<void> {
  return setPaused(ctx, subscriberId, async (tx) => {
    const live = tx.db.select({ id: articles.id }).from(articles).where(eq(articles.status, "live"));
    await tx.db
      .update(deliveries)
      .set({ status: "replaced", endedAt: sql`now()` })
      .where(
        and(
          eq(deliveries.subscriberId, subscriberId),
          eq(deliveries.status, "waiting"),
          isNull(deliveries.takenAt),
          ne(deliveries.text, ""),
          inArray(deliveries.articleId, live),
        ),
      );
    return tx.now;
  });
}

/** From now on they are told again; what was published meanwhile is not made up for. */
export const resume = (ctx: DeskCtx, subscriberId: number): Promise<void> =>
  setPaused(ctx, subscriberId, async () => null);

function setPaused(
  ctx: DeskCtx,
  subscriberId: number,
  act: (tx: DeskCtx) => Promise<Date | null>,
): Promise<void> {
  if (!mayEver(ctx.user, "outlet:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const pausedAt = await act(tx);
    const [changed] = await tx.db
      .update(subscribers)
      .set({ pausedAt })
      .where(and(eq(subscribers.id, subscriberId), eq(subscribers.isActive, true)))
      .returning({ id: subscribers.id });
    if (!changed) throw new NotFound(say.unknownSubscriber);
    const verb = pausedAt ? "pauseSubscriber" : "resumeSubscriber";
    await record(tx, { act: verb, subjectKind: "subscriber", subjectId: subscriberId });
  });
}

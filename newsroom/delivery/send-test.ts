import { and, eq, sql } from "drizzle-orm";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { SubscriberChannel } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { deliverySays as say, telegramSays } from "./messages";

const texts: Record<SubscriberChannel, (at: Date) => { subject: string; text: string }> = {
  hook: (at) => ({ subject: "test", text: JSON.stringify({ kind: "test", at: at.toISOString() }) }),
  mail: () => ({ subject: telegramSays.test, text: `${telegramSays.test}\n` }),
  telegram: () => ({ subject: telegramSays.test, text: telegramSays.test }),
};

/** Sends a subscriber words about nothing, to see whether they arrive. */
export function sendTest(ctx: DeskCtx, subscriberId: number): Promise<void> {
  if (!mayEver(ctx.user, "outlet:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const [subscriber] = await tx.db
      .select({ channel: subscribers.channel, address: subscribers.address })
      .from(subscribers)
      .where(and(eq(subscribers.id, subscriberId), eq(subscribers.isActive, true)));
    if (!subscriber) throw new NotFound(say.unknownSubscriber);
    const message = {
      ...texts[subscriber.channel](tx.now),
      ...subscriber,
      key: `test:${subscriberId}:${tx.now.getTime()}`,
      subscriberId,
      dueAt: sql`now()`,
      madeAt: sql`now()`,
    };
    await tx.db.insert(deliveries).values(message).onConflictDoNothing();
    await record(tx, { act: "testSubscriber", subjectKind: "subscriber", subjectId: subscriberId });
  });
}

import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { articles, eventQueue, publicationEvents } from "@/db/schema/articles";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { type EventFacts, hookMessage, mailMessage } from "./event-message";

/** With every subscriber these are still fewer rows than one statement takes. */
const BATCH = 8;
const MOST_SUBSCRIBERS = 1_000;

/**
 * Makes a message for every subscriber of every event that may leave the house; returns how many events did.
 * Event and messages change places in one transaction, so nothing is lost and nothing is made twice.
 */
export function fanOut(db: Db, home: string): Promise<number> {
  return db.transaction(async (tx) => {
    const events = await takeDueEvents(tx);
    if (events.length === 0) return 0;
    const active = await tx
      .select()
      .from(subscribers)
      .where(eq(subscribers.isActive, true))
      .limit(MOST_SUBSCRIBERS);
    const rows = events.flatMap((event) =>
      active.filter(({ kinds }) => kinds.includes(event.kind)).map((one) => rowOf(event, one, home)),
    );
    if (rows.length > 0) await tx.insert(deliveries).values(rows).onConflictDoNothing();
    const taken = events.map((event) => event.id);
    await tx.delete(eventQueue).where(inArray(eventQueue.eventId, taken));
    return events.length;
  });
}

function takeDueEvents(tx: Db): Promise<EventFacts[]> {
  return tx
    .select({
      id: publicationEvents.id,
      kind: publicationEvents.kind,
      at: publicationEvents.at,
      articleId: publicationEvents.articleId,
      headline: articles.headline,
    })
    .from(eventQueue)
    .innerJoin(publicationEvents, eq(publicationEvents.id, eventQueue.eventId))
    .innerJoin(articles, eq(articles.id, publicationEvents.articleId))
    .where(and(lte(eventQueue.dueAt, sql`now()`)))
    .orderBy(asc(eventQueue.eventId))
    .limit(BATCH)
    .for("update", { of: eventQueue, skipLocked: true });
}

type Subscriber = typeof subscribers.$inferSelect;

function rowOf(event: EventFacts, { id, channel, address }: Subscriber, home: string) {
  const message = channel === "hook" ? hookMessage(event, home) : mailMessage(event, home);
  const key = `event:${event.id}:${id}`;
  return { ...message, key, channel, address, subscriberId: id, dueAt: sql`now()`, madeAt: sql`now()` };
}

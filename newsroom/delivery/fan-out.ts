import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { articles, eventQueue, publicationEvents } from "@/db/schema/articles";
import { deliveries, subscribers } from "@/db/schema/delivery";
import { corrections } from "@/db/schema/record";
import type { Db } from "@/newsroom/ctx";
import { type EventFacts, eventLine, hookMessage, mailMessage } from "./event-message";
import { gatherPings, type Pings } from "./gather-pings";
import { isTold, laneOf } from "./is-told";
import { type NewMessage, storeMessages } from "./store-messages";
import { telegramText } from "./telegram-text";

/** With every subscriber these are still fewer rows than one statement takes. */
const BATCH = 8;
const MOST_SUBSCRIBERS = 1_000;
/** One instance makes messages at a time, so that a later event of an article never comes before an earlier one. */
const FAN_OUT_LOCK = 7_113_003;

type Event = EventFacts & { sectionId: number; standfirst: string; isCorrected: boolean };

/** An event that cannot be told now is tried again after so long. */
const PUT_OFF_SECONDS = 300;

type Told = { home: string; pings: Pings; log: (error: unknown) => void };

/**
 * Makes a message for every subscriber of every event that may leave the house, and pings for all of them together;
 * returns how many events did. Event and messages change places in one transaction, so nothing is lost and nothing is
 * made twice. A message that cannot be made keeps neither the other subscribers nor the other events waiting.
 */
export function fanOut(
  db: Db,
  home: string,
  { pings = { hub: "", indexNow: "" }, log = () => {} }: Partial<Omit<Told, "home">> = {},
): Promise<number> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(${FAN_OUT_LOCK}) as mine`,
    );
    const events = lock?.mine ? await takeDueEvents(tx) : [];
    return events.length === 0 ? 0 : tell(tx, events, { home, pings, log });
  });
}

/** All at once; where that fails, each event by itself, and the one that fails is put off. Returns how many were told. */
async function tell(tx: Db, events: Event[], told: Told): Promise<number> {
  try {
    await tx.transaction((all) => tellAll(all, events, told));
    return events.length;
  } catch (error) {
    const [event] = events;
    if (events.length === 1 && event) {
      told.log(error);
      await putOff(tx, event);
      return 0;
    }
    let done = 0;
    for (const one of events) done += await tell(tx, [one], told);
    return done;
  }
}

async function tellAll(tx: Db, events: Event[], { home, pings, log }: Told): Promise<void> {
  await storeMessages(tx, await messagesOf(tx, events, home), log);
  await replaceOlder(tx, events);
  await gatherPings(tx, events, { home, ...pings });
  const taken = events.map((event) => event.id);
  await tx.delete(eventQueue).where(inArray(eventQueue.eventId, taken));
}

/** What comes after it waits with it, so that nobody hears of a change before the article. */
const putOff = (tx: Db, { articleId }: Event) =>
  tx
    .update(eventQueue)
    .set({ dueAt: sql`greatest(due_at, now() + ${PUT_OFF_SECONDS} * interval '1 second')` })
    .where(eq(eventQueue.articleId, articleId));

function takeDueEvents(tx: Db): Promise<Event[]> {
  return tx
    .select({
      id: publicationEvents.id,
      kind: publicationEvents.kind,
      at: publicationEvents.at,
      articleId: publicationEvents.articleId,
      headline: articles.headline,
      standfirst: articles.standfirst,
      sectionId: articles.sectionId,
      isGone: sql<boolean>`${articles.status} = 'withdrawn'`,
      isCorrected: sql<boolean>`exists (select from ${corrections} where ${corrections.articleId} = ${articles.id})`,
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

async function messagesOf(tx: Db, events: Event[], home: string) {
  const active = await tx
    .select()
    .from(subscribers)
    .where(eq(subscribers.isActive, true))
    .limit(MOST_SUBSCRIBERS);
  const told = await listTold(tx, events);
  return events.flatMap((event) =>
    active
      .filter((one) => isTold(event, one, told))
      .map((one) => {
        told.add(laneOf(event.articleId, one.id));
        return rowOf(event, one, home);
      }),
  );
}

/** Who was sent anything of these articles before. */
async function listTold(tx: Db, events: Event[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ articleId: deliveries.articleId, subscriberId: deliveries.subscriberId })
    .from(deliveries)
    .where(inArray(deliveries.articleId, articlesOf(events)));
  return new Set(rows.map(({ articleId, subscriberId }) => laneOf(articleId, subscriberId)));
}

const articlesOf = (events: Event[]) => [...new Set(events.map((event) => event.articleId))];

/** A channel shows an article as it is now: what has not left yet need not leave any more. */
async function replaceOlder(tx: Db, events: Event[]): Promise<void> {
  await tx.execute(sql`
    update deliveries as older set status = 'replaced', ended_at = now()
    where ${inArray(sql`older.article_id`, articlesOf(events))}
      and older.channel = 'telegram' and older.status in ('waiting','kept','failed') and older.taken_at is null
      and exists (select from deliveries as newer where newer.article_id = older.article_id
        and newer.subscriber_id = older.subscriber_id and newer.id > older.id)`);
}

function rowOf(event: Event, { id, channel, address }: Subscriber, home: string): NewMessage {
  const message =
    channel === "hook"
      ? hookMessage(event, home)
      : channel === "telegram"
        ? { subject: eventLine(event, home), text: telegramText(event, home) }
        : mailMessage(event, home);
  return {
    ...message,
    key: `event:${event.id}:${id}`,
    channel,
    address,
    subscriberId: id,
    articleId: event.articleId,
  };
}

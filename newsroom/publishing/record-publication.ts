import { createHash } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import { eventQueue, publicationEvents } from "@/db/schema/articles";
import { publicationRecord } from "@/db/schema/record";
import type { PublicationEventKind, StoryText } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";

type Ctx = { db: Db; now: Date; user: Viewer | null };

export type Published = {
  articleId: number;
  kind: PublicationEventKind;
  textVersion: number;
  /** What readers have from now on; null when they have nothing. */
  text: StoryText | null;
  /** The event this one takes back. */
  undoes?: number;
};

/** So long a publication can be taken back, and nothing of it leaves the house. */
export const UNDO_MS = 30_000;

type Sealed = Omit<Published, "undoes"> & { id: number; at: Date; by: number | null; previousHash: string };

/** The chain begins with this. */
export const FIRST_HASH = "0".repeat(64);
/** One entry is written at a time: the chain has no forks. */
const CHAIN_LOCK = 7_113_001;

/** SHA-256 over the entry with its keys in order, so that storage may arrange them as it likes. */
export const hashOf = ({ at, ...entry }: Sealed) =>
  createHash("sha256")
    .update(JSON.stringify(inOrder({ ...entry, at: at.toISOString() })))
    .digest("hex");

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const rows = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(rows.map(([key, inner]) => [key, inOrder(inner)]));
}

/** Writes what readers have from now on into the record, and the event that deliveries follow; the event's number. */
export async function recordPublication(tx: Ctx, published: Published): Promise<number> {
  const eventId = await writeEvent(tx, published);
  await sealEntry(tx, published);
  return eventId;
}

export async function writeEvent(tx: Ctx, { text: _text, undoes, ...event }: Published): Promise<number> {
  const by = tx.user?.id ?? null;
  const [written] = await tx.db
    .insert(publicationEvents)
    .values({ ...event, undoes: undoes ?? null, at: tx.now, by })
    .returning({ id: publicationEvents.id });
  if (!written) throw new Error("insert returned no row");
  return written.id;
}

/** The last thing a transaction does where many come at once: until its end nobody else can seal. */
export async function sealEntry(tx: Ctx, { undoes: _undoes, ...published }: Published): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
  const [last] = await tx.db
    .select({ id: publicationRecord.id, hash: publicationRecord.hash })
    .from(publicationRecord)
    .orderBy(desc(publicationRecord.id))
    .limit(1);
  const entry = {
    ...published,
    id: (last?.id ?? 0) + 1,
    at: tx.now,
    by: tx.user?.id ?? null,
    previousHash: last?.hash ?? FIRST_HASH,
  };
  await tx.db.insert(publicationRecord).values({ ...entry, hash: hashOf(entry) });
}

/** Lets an event leave the house: at once, or when nobody can take it back any more. */
export async function queueEvent(
  tx: Ctx,
  event: { eventId: number; articleId: number },
  { isAtOnce }: { isAtOnce: boolean },
): Promise<void> {
  const dueAt = new Date(tx.now.getTime() + (isAtOnce ? 0 : UNDO_MS));
  await tx.db.insert(eventQueue).values({ ...event, dueAt });
}

/** Keeps in the house what has not left it yet; the numbers of the events. */
export async function keepInHouse(tx: Ctx, articleId: number): Promise<number[]> {
  const rows = await tx.db
    .delete(eventQueue)
    .where(eq(eventQueue.articleId, articleId))
    .returning({ id: eventQueue.eventId });
  return rows.map((row) => row.id);
}

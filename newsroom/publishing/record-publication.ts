import { createHash } from "node:crypto";
import { desc, sql } from "drizzle-orm";
import { publicationEvents } from "@/db/schema/articles";
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
};

type Sealed = Published & { id: number; at: Date; by: number | null; previousHash: string };

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

/** Writes what readers have from now on into the record, and the event that deliveries follow. */
export async function recordPublication(tx: Ctx, published: Published): Promise<void> {
  const by = tx.user?.id ?? null;
  const { text: _text, ...event } = published;
  await tx.db.insert(publicationEvents).values({ ...event, at: tx.now, by });
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
    by,
    previousHash: last?.hash ?? FIRST_HASH,
  };
  await tx.db.insert(publicationRecord).values({ ...entry, hash: hashOf(entry) });
}

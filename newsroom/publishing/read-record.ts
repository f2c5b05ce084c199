import { and, asc, desc, eq, gt, lt, lte, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { publicationRecord } from "@/db/schema/record";
import type { Db } from "@/newsroom/ctx";
import { FIRST_HASH, hashOf } from "./record-publication";

type Entry = Omit<typeof publicationRecord.$inferSelect, "by"> & { by: string | null };

/** An entry of the record, and whether it is sealed as it was written. */
export type Stood = Pick<Entry, "id" | "kind" | "text" | "textVersion" | "hash" | "by"> & {
  since: Date;
  isSealed: boolean;
};

/** What stood under an article's address at a moment: its text, null for nothing; and who put it there, when. */
export async function findWhatStood(db: Db, articleId: number, moment: Date): Promise<Stood | null> {
  const [row] = await db
    .select({ entry: publicationRecord, by: accounts.name })
    .from(publicationRecord)
    .leftJoin(accounts, eq(accounts.id, publicationRecord.by))
    .where(and(eq(publicationRecord.articleId, articleId), lte(publicationRecord.at, moment)))
    .orderBy(desc(publicationRecord.id))
    .limit(1);
  if (!row) return null;
  const { hash, at: since, ...entry } = row.entry;
  const { id, kind, text, textVersion } = entry;
  return {
    id,
    kind,
    text,
    textVersion,
    hash,
    by: row.by,
    since,
    isSealed: hashOf({ ...entry, at: since }) === hash,
  };
}

export type RecordRow = Pick<Entry, "id" | "kind" | "at" | "textVersion" | "by"> & { hasText: boolean };

const PAGE = 50;

/** Every time something was put before readers under this address or taken away, newest first. */
export async function listRecord(
  db: Db,
  articleId: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ rows: RecordRow[]; before: number | null }> {
  const rows = await db
    .select({
      id: publicationRecord.id,
      kind: publicationRecord.kind,
      at: publicationRecord.at,
      textVersion: publicationRecord.textVersion,
      by: accounts.name,
      hasText: sql<boolean>`${publicationRecord.text} is not null`,
    })
    .from(publicationRecord)
    .leftJoin(accounts, eq(accounts.id, publicationRecord.by))
    .where(and(eq(publicationRecord.articleId, articleId), lt(publicationRecord.id, before)))
    .orderBy(sql`${publicationRecord.id} desc nulls first`)
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return { rows: shown, before: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** Entries read at a time while the chain is checked. */
const BATCH = 200;

export type Verdict = { entries: number; brokenAt: number | null };

/** Checks every entry against its hash and the one before it; says where the chain breaks first. */
export async function verifyRecord(db: Db): Promise<Verdict> {
  let [entries, previousHash] = [0, FIRST_HASH];
  for (;;) {
    const rows = await db
      .select()
      .from(publicationRecord)
      .where(gt(publicationRecord.id, entries))
      .orderBy(asc(publicationRecord.id))
      .limit(BATCH);
    for (const { hash, ...entry } of rows) {
      const isNext = entry.id === entries + 1 && entry.previousHash === previousHash;
      if (!isNext || hashOf(entry) !== hash) return { entries, brokenAt: entry.id };
      [entries, previousHash] = [entry.id, hash];
    }
    if (rows.length < BATCH) return { entries, brokenAt: null };
  }
}

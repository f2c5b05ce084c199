import { and, asc, desc, eq, gt, lte } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { publicationRecord } from "@/db/schema/record";
import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { FIRST_HASH, hashOf } from "./record-publication";

/** What stood under an article's address at a moment: its text, null for nothing; and who put it there, when. */
export async function findWhatStood(
  db: Db,
  articleId: number,
  moment: Date,
): Promise<{ text: StoryText | null; since: Date; by: string | null } | null> {
  const [row] = await db
    .select({ text: publicationRecord.text, since: publicationRecord.at, by: accounts.name })
    .from(publicationRecord)
    .leftJoin(accounts, eq(accounts.id, publicationRecord.by))
    .where(and(eq(publicationRecord.articleId, articleId), lte(publicationRecord.at, moment)))
    .orderBy(desc(publicationRecord.id))
    .limit(1);
  return row ?? null;
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

import { and, eq, isNull, sql } from "drizzle-orm";
import { liveEntries } from "@/db/schema/live";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, NotFound } from "@/newsroom/errors";
import { advance, refuseUnknownPicture } from "./advance";
import { parseEntry } from "./input";
import { keepEntryText } from "./write-entry";

export type EntryRef = { storyId: number; entryId: number; version: number };

const standing = ({ storyId, entryId, version }: EntryRef) =>
  and(
    eq(liveEntries.id, entryId),
    eq(liveEntries.storyId, storyId),
    eq(liveEntries.version, version),
    isNull(liveEntries.removedAt),
  );

/** The entry is of this coverage and as it was seen; anything else is said, not guessed. */
async function refuseOther(tx: DeskCtx, { storyId, entryId }: EntryRef): Promise<never> {
  const [entry] = await tx.db
    .select({ version: liveEntries.version, removedAt: liveEntries.removedAt })
    .from(liveEntries)
    .where(and(eq(liveEntries.id, entryId), eq(liveEntries.storyId, storyId)));
  if (!entry || entry.removedAt) throw new NotFound("حُذفت هذه الفقرة.");
  throw new Conflict("غيّر زميل هذه الفقرة قبلك. راجعها ثم أعد المحاولة.", null);
}

/** Puts other words in an entry's place; readers are told that it was corrected. */
export async function correctEntry(ctx: DeskCtx, entry: EntryRef, given: unknown): Promise<void> {
  const { text } = parseEntry(given);
  await advance(
    ctx,
    entry.storyId,
    async (tx, change) => {
      const [before] = await tx.db
        .select({ mediaId: liveEntries.mediaId })
        .from(liveEntries)
        .where(eq(liveEntries.id, entry.entryId));
      await refuseUnknownPicture(tx, text.mediaId, before?.mediaId);
      const [row] = await tx.db
        .update(liveEntries)
        .set({ ...text, change, version: sql`${liveEntries.version} + 1`, correctedAt: tx.now })
        .where(standing(entry))
        .returning({ version: liveEntries.version });
      if (!row) return refuseOther(tx, entry);
      await keepEntryText(tx, { entryId: entry.entryId, version: row.version, text });
      await recordAct(tx, "correctEntry", entry);
    },
    { mayBeClosed: true },
  );
}

/** Takes an entry away from readers, at once and everywhere; its words stay in the record. */
export const removeEntry = (ctx: DeskCtx, entry: EntryRef): Promise<void> =>
  advance(
    ctx,
    entry.storyId,
    async (tx, change) => {
      const [row] = await tx.db
        .update(liveEntries)
        .set({
          change,
          version: sql`${liveEntries.version} + 1`,
          removedAt: tx.now,
          isPinned: false,
          isKey: false,
        })
        .where(standing(entry))
        .returning({ id: liveEntries.id });
      if (!row) return refuseOther(tx, entry);
      await recordAct(tx, "removeEntry", entry);
    },
    { mode: "gone", mayBeClosed: true },
  );

export type EntryMark = { isPinned?: boolean; isKey?: boolean };

/** Pins an entry to the top (one at a time), or counts it among the key ones. */
export const markEntry = (ctx: DeskCtx, entry: EntryRef, mark: EntryMark): Promise<void> =>
  advance(
    ctx,
    entry.storyId,
    async (tx, change) => {
      if (mark.isPinned) await unpinAll(tx, entry.storyId, change);
      const [row] = await tx.db
        .update(liveEntries)
        .set({ ...mark, change, version: sql`${liveEntries.version} + 1` })
        .where(standing(entry))
        .returning({ id: liveEntries.id });
      if (!row) return refuseOther(tx, entry);
      await recordAct(tx, "markEntry", entry, mark);
    },
    { mayBeClosed: true },
  );

const unpinAll = (tx: DeskCtx, storyId: number, change: number) =>
  tx.db
    .update(liveEntries)
    .set({ isPinned: false, change })
    .where(and(eq(liveEntries.storyId, storyId), eq(liveEntries.isPinned, true)));

const recordAct = (tx: DeskCtx, act: string, { storyId, entryId }: EntryRef, mark: EntryMark = {}) =>
  record(tx, { act, subjectKind: "live-entry", subjectId: entryId, detail: { storyId, ...mark } });

import { and, eq } from "drizzle-orm";
import { liveEntries, liveEntryTexts } from "@/db/schema/live";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { advance, refuseUnknownPicture } from "./advance";
import { type EntryText, parseEntry } from "./input";

/** Puts a new entry before readers, at once. */
export async function writeEntry(ctx: DeskCtx, storyId: number, given: unknown): Promise<{ id: number }> {
  const { text, key } = parseEntry(given);
  return advance(ctx, storyId, async (tx, change) => {
    await refuseUnknownPicture(tx, text.mediaId);
    const [entry] = await tx.db
      .insert(liveEntries)
      .values({ ...text, key, storyId, change, at: tx.now, by: tx.user.id })
      .onConflictDoNothing({ target: liveEntries.key })
      .returning({ id: liveEntries.id });
    if (!entry) return findSent(tx, storyId, key);
    await keepEntryText(tx, { entryId: entry.id, version: 1, text });
    await record(tx, {
      act: "writeEntry",
      subjectKind: "live-entry",
      subjectId: entry.id,
      detail: { storyId },
    });
    return entry;
  });
}

/** It came before, and the answer was lost on the way. */
async function findSent(tx: DeskCtx, storyId: number, key: string | null): Promise<{ id: number }> {
  const [entry] = await tx.db
    .select({ id: liveEntries.id })
    .from(liveEntries)
    .where(and(eq(liveEntries.storyId, storyId), eq(liveEntries.key, key ?? "")));
  if (!entry) throw new Conflict("أُرسلت هذه الفقرة إلى تغطية أخرى.", null);
  return entry;
}

/** What readers once had is never lost. */
export async function keepEntryText(
  tx: DeskCtx,
  { entryId, version, text }: { entryId: number; version: number; text: EntryText },
): Promise<void> {
  await tx.db.insert(liveEntryTexts).values({ entryId, version, ...text, at: tx.now, by: tx.user.id });
}

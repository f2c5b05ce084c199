import { and, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { recordings } from "@/db/schema/recordings";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { mayManagePicture } from "../policy";
import { KEPT_DAYS } from "../remove-picture";
import type { Storage } from "../storage";
import { getRecording, isUnusedRecording } from "./get-recording";

const DAY_MS = 86_400_000;
const AT_ONCE = 20;

/** Takes a recording out of the library that no story has. */
export async function removeRecording(ctx: DeskCtx, id: number): Promise<void> {
  const recording = await getRecording(ctx, id);
  if (!mayManagePicture(ctx.user, recording)) throw new Forbidden("لا يمكنك حذف هذا المقطع.");
  await inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(recordings)
      .set({ removedAt: ctx.now, version: sql`${recordings.version} + 1` })
      .where(and(eq(recordings.id, id), isNull(recordings.removedAt), isUnusedRecording))
      .returning({ id: recordings.id });
    if (!row) throw new Conflict("المقطع في خبر، ولا يُحذف مقطع ما زال في مكان.");
    await record(tx, { act: "removeRecording", subjectKind: "recording", subjectId: id });
  });
}

/** Deletes for good what was taken out thirty days ago and is still in no story; the answer is how many. */
export async function purgeRecordings(ctx: { db: Db; now: Date }, storage: Storage): Promise<number> {
  const before = new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS);
  const due = ctx.db
    .select({ id: recordings.id })
    .from(recordings)
    .where(and(isNotNull(recordings.removedAt), lt(recordings.removedAt, before), isUnusedRecording))
    .limit(AT_ONCE);
  const gone = await ctx.db
    .delete(recordings)
    .where(inArray(recordings.id, due))
    .returning({ storageKey: recordings.storageKey, captionsKey: recordings.captionsKey });
  for (const { storageKey, captionsKey } of gone)
    for (const key of [storageKey, captionsKey]) if (key) await storage.remove(key);
  return gone.length;
}

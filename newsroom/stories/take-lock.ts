import { and, eq, or, sql } from "drizzle-orm";
import { storyLocks } from "@/db/schema/stories";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { sealRevision } from "@/newsroom/revisions/keep-revision";
import { findLock, LOCK_MS, type Lock } from "./find-lock";
import { getStory } from "./get-story";
import { notifyDesk } from "./notify-desk";
import { mayEdit } from "./policy";
import type { Story } from "./story";

const WRITER_KEY = /^[\w-]{8,64}$/;

/**
 * Takes or renews the lock for one tab. Another tab's living lock stays, unless one takes over: then both are
 * told, it is recorded, and the text that stood is never grown over. Returns who holds it now.
 */
export async function takeLock(
  ctx: DeskCtx,
  storyId: number,
  { writerKey, takeOver = false }: { writerKey: string; takeOver?: boolean },
): Promise<Lock> {
  if (!WRITER_KEY.test(writerKey)) throw new Invalid("مفتاح الكتابة غير صالح.");
  const story = await getStory(ctx, storyId);
  if (!mayEdit(ctx.user, story)) throw new Forbidden("لا يمكنك تعديل هذا الخبر في مرحلته الحالية.");
  return inTransaction(ctx, async (tx) => {
    const before = await findLock(tx, storyId);
    await tx.db
      .insert(storyLocks)
      .values({ storyId, accountId: tx.user.id, writerKey, takenAt: tx.now, seenAt: tx.now })
      .onConflictDoUpdate({
        target: storyLocks.storyId,
        set: {
          accountId: tx.user.id,
          writerKey,
          seenAt: tx.now,
          takenAt: sql`case when ${storyLocks.writerKey} = ${writerKey} then ${storyLocks.takenAt} else ${tx.now.toISOString()}::timestamptz end`,
        },
        setWhere: takeOver ? sql`true` : or(isOwn(tx, writerKey), isDead(tx.now)),
      });
    const after = await findLock(tx, storyId);
    if (!after) throw new Error("a lock just written must be alive");
    if (before?.writerKey !== after.writerKey) await tell(tx, story, before, after);
    return after;
  });
}

const isOwn = (tx: DeskCtx, writerKey: string) =>
  and(eq(storyLocks.writerKey, writerKey), eq(storyLocks.accountId, tx.user.id));

const isDead = (now: Date) =>
  sql`${storyLocks.seenAt} <= ${new Date(now.getTime() - LOCK_MS).toISOString()}::timestamptz`;

async function tell(tx: DeskCtx, { id, textVersion }: Story, before: Lock | null, after: Lock) {
  if (before) {
    await sealRevision(tx, id, textVersion);
    await record(tx, {
      act: "takeOver",
      subjectKind: "story",
      subjectId: id,
      detail: { from: before.accountId },
    });
  }
  await notifyDesk(tx.db, { kind: "lock", storyId: id, by: after.name, writerKey: after.writerKey });
}

import { and, eq, gt } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { storyLocks } from "@/db/schema/stories";
import type { Gender } from "@/db/types";
import type { Db } from "@/newsroom/ctx";

/** A tab says every ten seconds that it lives; one silent for thirty has died. */
export const LOCK_MS = 30_000;

export type Lock = {
  accountId: number;
  name: string;
  gender: Gender | null;
  writerKey: string;
  takenAt: Date;
};

export const lockIsAlive = (now: Date) => gt(storyLocks.seenAt, new Date(now.getTime() - LOCK_MS));

/** Who is writing in this story now, or null. */
export async function findLock(ctx: { db: Db; now: Date }, storyId: number): Promise<Lock | null> {
  const [row] = await ctx.db
    .select({
      accountId: storyLocks.accountId,
      name: accounts.name,
      gender: accounts.gender,
      writerKey: storyLocks.writerKey,
      takenAt: storyLocks.takenAt,
    })
    .from(storyLocks)
    .innerJoin(accounts, eq(accounts.id, storyLocks.accountId))
    .where(and(eq(storyLocks.storyId, storyId), lockIsAlive(ctx.now)));
  return row ?? null;
}

import { and, eq } from "drizzle-orm";
import { storyLocks } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { notifyDesk } from "./notify-desk";

/** Lets the story go when its tab closes; another tab's lock is left alone. */
export async function releaseLock(ctx: DeskCtx, storyId: number, writerKey: string): Promise<void> {
  const freed = await ctx.db
    .delete(storyLocks)
    .where(
      and(
        eq(storyLocks.storyId, storyId),
        eq(storyLocks.writerKey, writerKey),
        eq(storyLocks.accountId, ctx.user.id),
      ),
    )
    .returning({ storyId: storyLocks.storyId });
  if (freed.length > 0) await notifyDesk(ctx.db, { kind: "lock", storyId, by: null, writerKey: null });
}

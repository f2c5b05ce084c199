import { and, eq } from "drizzle-orm";
import { storyWatchers } from "@/db/schema/planning";
import type { DeskCtx } from "@/newsroom/ctx";
import { getStory } from "@/newsroom/stories/get-story";

/** From now on one hears of every move of this story. */
export async function follow(ctx: DeskCtx, storyId: number): Promise<void> {
  await getStory(ctx, storyId);
  await ctx.db
    .insert(storyWatchers)
    .values({ storyId, accountId: ctx.user.id, since: ctx.now })
    .onConflictDoNothing();
}

export async function unfollow(ctx: DeskCtx, storyId: number): Promise<void> {
  const own = and(eq(storyWatchers.storyId, storyId), eq(storyWatchers.accountId, ctx.user.id));
  await ctx.db.delete(storyWatchers).where(own);
}

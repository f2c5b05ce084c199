import { and, desc, eq, isNull, notExists } from "drizzle-orm";
import { stories, storyLocks } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { createStory } from "./create-story";
import { lockIsAlive } from "./find-lock";
import { getStory } from "./get-story";
import type { Story } from "./story";

/** A page to write on: one's own story that nobody has touched yet, else a new one. */
export async function openBlankStory(ctx: DeskCtx): Promise<Story> {
  const writtenInNow = ctx.db
    .select({ storyId: storyLocks.storyId })
    .from(storyLocks)
    .where(and(eq(storyLocks.storyId, stories.id), lockIsAlive(ctx.now)));
  const [blank] = await ctx.db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        eq(stories.createdBy, ctx.user.id),
        eq(stories.version, 1),
        eq(stories.headline, ""),
        eq(stories.stage, "draft"),
        isNull(stories.assigneeId),
        isNull(stories.sectionId),
        isNull(stories.spikedAt),
        notExists(writtenInNow),
      ),
    )
    .orderBy(desc(stories.id))
    .limit(1);
  return blank ? getStory(ctx, blank.id) : createStory(ctx);
}

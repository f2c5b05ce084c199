import { and, desc, eq, isNull } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { createStory } from "./create-story";
import { getStory } from "./get-story";
import type { Story } from "./story";

/** A page to write on: one's own story that nobody has touched yet, else a new one. */
export async function openBlankStory(ctx: DeskCtx): Promise<Story> {
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
      ),
    )
    .orderBy(desc(stories.id))
    .limit(1);
  return blank ? getStory(ctx, blank.id) : createStory(ctx);
}

import { may } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { findAssignment, isFollowing, listWriters } from "@/newsroom/planning/queries";
import type { Story } from "@/newsroom/stories/story";

/** What was asked for with this story, and whether this person follows it. */
export async function storyPlan(ctx: DeskCtx, story: Story) {
  const isAsked = story.publication === "none" && story.stage !== "approved";
  const [assignment, follows] = await Promise.all([
    isAsked ? findAssignment(ctx, story.id) : null,
    isFollowing(ctx, story.id),
  ]);
  const mayAssign = assignment !== null && may(ctx.user, "story:assign", story);
  return {
    assignment,
    isFollowing: follows,
    isMine: story.assigneeId === ctx.user.id,
    writers: mayAssign ? await listWriters(ctx.db) : [],
  };
}

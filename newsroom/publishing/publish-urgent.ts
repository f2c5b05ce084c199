import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { putOut } from "./put-out";

/**
 * Puts a text in front of readers that nobody has approved: a chief only, with a reason, at once also outside.
 * It stays an alarm until a second person approves exactly this text.
 */
export function publishUrgent(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "publishUrgent", storyId, request);
    const reason = request.reason ?? "";
    await putOut(tx, story, { move: "publishUrgent", reason, isBreaking: true });
    return getStory(tx, storyId);
  });
}

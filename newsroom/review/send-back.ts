import type { DeskCtx } from "@/newsroom/ctx";
import { inTransaction } from "@/newsroom/ctx";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";

/** Returns the story to its writer, with the reason she will read. */
export function sendBack(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "sendBack", storyId, request);
    await applyMove(tx, "sendBack", story, request);
    return getStory(tx, storyId);
  });
}

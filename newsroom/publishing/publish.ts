import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { putOut } from "./put-out";

/** Puts the approved text in front of readers, for the first time or over what they see now. */
export function publish(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "publish", storyId, request);
    await putOut(tx, story);
    return getStory(tx, storyId);
  });
}

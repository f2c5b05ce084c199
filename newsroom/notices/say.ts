import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { comment, type NewComment } from "@/newsroom/review/comment";
import { getStory } from "@/newsroom/stories/get-story";
import { tell } from "./tell";

/** Comments on a story and tells its writers, those who talked before, and whoever is named. */
export function say(ctx: DeskCtx, storyId: number, given: NewComment): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const { id, mentions } = await comment(tx, storyId, given);
    const story = await getStory(tx, storyId);
    await tell(tx, story, { act: "comment", reason: given.text.trim(), mentioned: mentions });
    return id;
  });
}

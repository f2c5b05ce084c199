import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { timeOf } from "./schedule";

/** Says when the clock takes the article from readers; before that time it has to have gone out. */
export function setExpiry(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "setExpiry", storyId, request);
    const at = timeOf(tx, request);
    const opens = [story.scheduledFor, story.embargoUntil].filter((time) => time !== null);
    if (opens.some((time) => time >= at))
      throw new Invalid("موعد السحب يأتي قبل موعد النشر. اختر وقتاً بعده.", [
        { field: "at", message: "اختر وقتاً بعد موعد النشر." },
      ]);
    await applyMove(tx, "setExpiry", story, { ...request, at }, { set: { expiresAt: at } });
    return getStory(tx, storyId);
  });
}

/** The article stays until somebody withdraws it. */
export function liftExpiry(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "liftExpiry", storyId, request);
    await applyMove(tx, "liftExpiry", story, request, { set: { expiresAt: null } });
    return getStory(tx, storyId);
  });
}

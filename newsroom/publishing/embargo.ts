import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { refuseLaterThanExpiry, timeOf } from "./schedule";

/** Nobody publishes the story before this time. */
export function embargo(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "embargo", storyId, request);
    const at = timeOf(tx, request);
    if (story.scheduledFor && story.scheduledFor < at)
      throw new Invalid("الخبر مجدول قبل هذا الموعد. ألغِ الجدولة أولاً.", [
        { field: "at", message: "قبله موعد نشر مجدول." },
      ]);
    refuseLaterThanExpiry(story, at);
    await applyMove(tx, "embargo", story, { at }, { set: { embargoUntil: at } });
    return getStory(tx, storyId);
  });
}

export function liftEmbargo(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "liftEmbargo", storyId, request);
    await applyMove(tx, "liftEmbargo", story, {}, { set: { embargoUntil: null } });
    return getStory(tx, storyId);
  });
}

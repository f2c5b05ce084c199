import type { DeskCtx } from "@/newsroom/ctx";
import { inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { keepStyleReport } from "@/newsroom/stories/style-report";

/**
 * Hands the story to the desk for review, with what the house would write otherwise in it; a story without
 * headline or section has no reader there.
 */
export function submit(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "submit", storyId, request);
    refuseUnreadable(story);
    await applyMove(tx, "submit", story, {}, { set: { submittedAt: tx.now } });
    await keepStyleReport(tx, story);
    return getStory(tx, storyId);
  });
}

function refuseUnreadable({ text }: Story) {
  const problems = [
    text.headline.trim() === "" && { field: "headline", message: "اكتب العنوان." },
    text.sectionId === null && { field: "sectionId", message: "اختر القسم." },
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new Invalid("لا يُرسل الخبر للمراجعة قبل أن يكتمل.", problems);
}

/** Takes one's own story back before anybody has judged it. */
export function takeBack(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "takeBack", storyId, request);
    await applyMove(tx, "takeBack", story, {});
    return getStory(tx, storyId);
  });
}

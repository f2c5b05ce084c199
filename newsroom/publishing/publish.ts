import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import type { Republish } from "@/newsroom/workflow/republish";
import { noteCorrection } from "./note-correction";
import { putOut } from "./put-out";
import { refuseLoud } from "./silent-fix";

/** How a change of a live text is published; a correction says in `note` what was wrong and what is right. */
export type PublishRequest = MoveRequest & {
  as?: Republish;
  note?: string;
  /** Breaking news leaves the house at once; it cannot be called back from those who were told. */
  isBreaking?: boolean;
};

/** Puts the approved text in front of readers, for the first time or over what they see now. */
export function publish(ctx: DeskCtx, storyId: number, request: PublishRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "publish", storyId, request);
    const as = story.publication === "published" ? (request.as ?? "update") : "update";
    if (as === "silent") await refuseLoud(tx, story);
    const eventId = await putOut(tx, story, { as, isBreaking: request.isBreaking ?? false });
    if (as === "correction")
      await noteCorrection(tx, { articleId: storyId, eventId, note: request.note ?? "" });
    return getStory(tx, storyId);
  });
}

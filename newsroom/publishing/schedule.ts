import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { refuseUnready } from "./readiness";

/** A schedule further away than a year is a slip of the hand. */
const FARTHEST_MS = 366 * 86_400_000;

/** Says when the approved text goes out by itself. */
export function schedule(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "schedule", storyId, request);
    const at = timeOf(tx, request);
    refuseLaterThanExpiry(story, at);
    await refuseUnready(tx, story, at);
    await applyMove(tx, "schedule", story, { at }, { set: { scheduledFor: at } });
    return getStory(tx, storyId);
  });
}

/** Takes the story off the clock; it stays as it is. */
export function unschedule(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "unschedule", storyId, request);
    await applyMove(tx, "unschedule", story, {}, { set: { scheduledFor: null } });
    return getStory(tx, storyId);
  });
}

/** The asked time; refuses the past. */
export function timeOf(ctx: { now: Date }, request: MoveRequest): Date {
  const at = request.at;
  if (!at || at <= ctx.now)
    throw new Invalid("الموعد مضى. اختر وقتاً آتياً.", [{ field: "at", message: "الموعد مضى." }]);
  if (at.getTime() - ctx.now.getTime() > FARTHEST_MS)
    throw new Invalid("الموعد أبعد من سنة.", [{ field: "at", message: "الموعد أبعد من سنة." }]);
  return at;
}

/** A story goes out before it is taken down, or not at all. */
export function refuseLaterThanExpiry({ expiresAt }: Pick<Story, "expiresAt">, at: Date): void {
  if (expiresAt && expiresAt <= at)
    throw new Invalid("للخبر موعد سحب قبل هذا الموعد. غيّر موعد السحب أو ألغه أولاً.", [
      { field: "at", message: "قبله موعد سحب." },
    ]);
}

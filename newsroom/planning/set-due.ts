import { eq } from "drizzle-orm";
import { assignments } from "@/db/schema/planning";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { tell } from "@/newsroom/notices/tell";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import { refusePast } from "./input";

/** Moves the day a commissioned story is due; whoever writes it is told. */
export async function setDue(ctx: DeskCtx, storyId: number, dueAt: Date): Promise<void> {
  refusePast(ctx, dueAt);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:assign", story)) throw new Forbidden();
    const moved = await tx.db
      .update(assignments)
      .set({ dueAt })
      .where(eq(assignments.storyId, storyId))
      .returning({ storyId: assignments.storyId });
    if (moved.length === 0) throw new NotFound("هذا الخبر لم يُكلَّف به أحد.");
    const detail = { dueAt: dueAt.toISOString() };
    await record(tx, { act: "setDue", subjectKind: "story", subjectId: storyId, detail });
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
    await tell(tx, story, { act: "setDue", mentioned: story.assigneeId === null ? [] : [story.assigneeId] });
  });
}

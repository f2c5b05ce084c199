import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/planning";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { tell } from "@/newsroom/notices/tell";
import { getStory } from "@/newsroom/stories/get-story";

/** The assignee says that she writes it; whoever asked hears of it, once. */
export function accept(ctx: DeskCtx, storyId: number): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (story.assigneeId !== tx.user.id) throw new Forbidden("هذا التكليف ليس لك.");
    const [accepted] = await tx.db
      .update(assignments)
      .set({ acceptedAt: tx.now })
      .where(and(eq(assignments.storyId, storyId), isNull(assignments.acceptedAt)))
      .returning({ commissionedBy: assignments.commissionedBy });
    if (!accepted) return;
    await record(tx, { act: "accept", subjectKind: "story", subjectId: storyId });
    await tell(tx, story, { act: "accept", mentioned: [accepted.commissionedBy] });
  });
}

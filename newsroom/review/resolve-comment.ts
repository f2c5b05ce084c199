import { and, eq, isNull } from "drizzle-orm";
import { comments } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";

/** Closes a thread; a blocking one only by those who review, not by whoever it is meant for. */
export const resolveComment = (ctx: DeskCtx, storyId: number, commentId: number) =>
  turn(ctx, storyId, commentId, "resolveComment");

export const reopenComment = (ctx: DeskCtx, storyId: number, commentId: number) =>
  turn(ctx, storyId, commentId, "reopenComment");

type Act = "resolveComment" | "reopenComment";

function turn(ctx: DeskCtx, storyId: number, commentId: number, act: Act): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    const thread = and(eq(comments.id, commentId), eq(comments.storyId, storyId), isNull(comments.replyTo));
    const [found] = await tx.db.select().from(comments).where(thread);
    if (!found) throw new NotFound("هذا التعليق غير موجود.");
    if (!may(tx.user, found.isBlocking ? "story:check" : "story:comment", story)) throw new Forbidden();
    const isClosed = act === "resolveComment";
    await tx.db
      .update(comments)
      .set({ resolvedBy: isClosed ? tx.user.id : null, resolvedAt: isClosed ? tx.now : null })
      .where(thread);
    await record(tx, {
      act,
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { commentId },
    });
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
  });
}

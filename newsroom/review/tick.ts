import { and, eq } from "drizzle-orm";
import { checklist, ticks } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";

/** Says that something on the checklist has been seen to, or takes that back. */
export function tick(ctx: DeskCtx, storyId: number, checkId: number, isDone: boolean): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:check", story)) throw new Forbidden();
    const [known] = await tx.db.select().from(checklist).where(eq(checklist.id, checkId));
    if (known?.kind !== "ticked") throw new NotFound("هذا البند غير موجود.");
    const row = { storyId, checkId, tickedBy: tx.user.id, tickedAt: tx.now, textVersion: story.textVersion };
    if (isDone)
      await tx.db
        .insert(ticks)
        .values(row)
        .onConflictDoUpdate({ target: [ticks.storyId, ticks.checkId], set: row });
    else await tx.db.delete(ticks).where(and(eq(ticks.storyId, storyId), eq(ticks.checkId, checkId)));
    await record(tx, {
      act: isDone ? "tick" : "untick",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { checkId },
    });
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
  });
}

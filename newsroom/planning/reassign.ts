import { and, eq } from "drizzle-orm";
import { assignments } from "@/db/schema/planning";
import { stories } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { tell } from "@/newsroom/notices/tell";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import type { Story } from "@/newsroom/stories/story";
import { findWriter } from "./find-writer";

/** Gives the story to somebody else. While nobody has written a word, the one before her no longer owns it. */
export function reassign(ctx: DeskCtx, storyId: number, assigneeId: number): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:assign", story)) throw new Forbidden();
    if (story.assigneeId === assigneeId) return story;
    const writer = await findWriter(tx.db, assigneeId, story.deskId);
    const commissioned = await tx.db
      .update(assignments)
      .set({ acceptedAt: null })
      .where(eq(assignments.storyId, storyId))
      .returning({ storyId: assignments.storyId });
    const isUnwritten = commissioned.length > 0 && story.textVersion === 1;
    const owner = isUnwritten ? { createdBy: writer.id, lastChangedBy: writer.id } : {};
    const [given] = await tx.db
      .update(stories)
      .set({ assigneeId, ...owner })
      .where(and(eq(stories.id, storyId), isUnwritten ? eq(stories.textVersion, 1) : undefined))
      .returning({ id: stories.id });
    if (!given) throw new Conflict("كُتب في الخبر بينما كنت تنقله. أعد المحاولة.");
    const detail = { from: story.assigneeId, to: assigneeId };
    await record(tx, { act: "assign", subjectKind: "story", subjectId: storyId, detail });
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
    await tell(tx, story, { act: "assign", mentioned: [assigneeId] });
    return getStory(tx, storyId);
  });
}

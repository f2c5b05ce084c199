import { and, eq, isNull } from "drizzle-orm";
import { comments, suggestions } from "@/db/schema/review";
import type { Db } from "@/newsroom/ctx";

/** How many threads and suggestions of a story still wait for somebody. */
export async function countOpen(db: Db, storyId: number): Promise<{ comments: number; suggestions: number }> {
  const thread = and(eq(comments.storyId, storyId), isNull(comments.replyTo), isNull(comments.resolvedAt));
  const undecided = and(eq(suggestions.storyId, storyId), eq(suggestions.status, "open"));
  const [open, waiting] = await Promise.all([db.$count(comments, thread), db.$count(suggestions, undecided)]);
  return { comments: open, suggestions: waiting };
}

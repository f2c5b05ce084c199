import { and, count, eq, isNull } from "drizzle-orm";
import { comments, suggestions } from "@/db/schema/review";
import type { Db } from "@/newsroom/ctx";
import { Invalid, type Problem } from "@/newsroom/errors";
import type { Story } from "@/newsroom/stories/story";
import { listChecks } from "./queries";

/** What stands between a story and its approval; empty when nothing does. */
export async function listObstacles(db: Db, story: Story): Promise<Problem[]> {
  const [blocking] = await db
    .select({ count: count() })
    .from(comments)
    .where(and(eq(comments.storyId, story.id), eq(comments.isBlocking, true), isNull(comments.resolvedAt)));
  const unmet = (await listChecks(db, story)).filter((row) => row.isRequired && !row.isMet);
  return [
    ...((blocking?.count ?? 0) > 0 ? [{ field: "comments", message: "عليه تعليقات مانعة لم تُغلق." }] : []),
    ...unmet.map((row) => ({
      field: `check:${row.id}`,
      message: row.fault || `لم يُدقّق: ${row.label}.`,
    })),
  ];
}

export async function refuseObstructed(db: Db, story: Story): Promise<void> {
  const obstacles = await listObstacles(db, story);
  if (obstacles.length > 0) throw new Invalid("لا يُعتمد الخبر قبل أن تُستكمل مراجعته.", obstacles);
}

/** Nothing goes out while somebody's suggestion waits for a decision. */
export async function refuseUndecided(db: Db, story: Story): Promise<void> {
  const [open] = await db
    .select({ count: count() })
    .from(suggestions)
    .where(and(eq(suggestions.storyId, story.id), eq(suggestions.status, "open")));
  if ((open?.count ?? 0) > 0)
    throw new Invalid("في الخبر اقتراحات لم يُبتّ فيها.", [
      { field: "suggestions", message: "اقبل الاقتراحات أو ارفضها أولاً." },
    ]);
}

import { and, asc, eq, lte, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import { getStoryForClock } from "@/newsroom/stories/get-story";
import { putOut } from "./put-out";

export type DueOutcome = { storyId: number; failed: unknown };

/**
 * Publishes one due story, the longest overdue first; null when none is due. Several instances may ask at
 * once: the row lock gives each story to one of them. The database's clock rules.
 */
export async function publishOneDue(db: Db, skip: number[] = []): Promise<DueOutcome | null> {
  let storyId = 0;
  try {
    const found = await db.transaction(async (tx) => {
      const [due] = await tx
        .select({ id: stories.id, now: sql<string>`now()` })
        .from(stories)
        .where(
          and(
            eq(stories.publication, "scheduled"),
            eq(stories.stage, "approved"),
            lte(stories.scheduledFor, sql`now()`),
            skip.length > 0 ? sql`${stories.id} <> all(${sql.param(skip)}::bigint[])` : undefined,
          ),
        )
        .orderBy(asc(stories.scheduledFor), asc(stories.id))
        .limit(1)
        .for("update", { skipLocked: true });
      if (!due) return false;
      storyId = due.id;
      await putOut({ db: tx, now: new Date(due.now), user: null }, await getStoryForClock(tx, due.id));
      return true;
    });
    return found ? { storyId, failed: null } : null;
  } catch (failed) {
    if (storyId === 0) throw failed;
    return { storyId, failed };
  }
}

/** A minute's worth for one instance; the next tick goes on. */
const AT_MOST = 500;

/** Publishes all that is due; one story that cannot go out does not hold up the others. */
export async function publishDue(db: Db): Promise<DueOutcome[]> {
  const outcomes: DueOutcome[] = [];
  while (outcomes.length < AT_MOST) {
    const stuck = outcomes.filter((outcome) => outcome.failed !== null).map((outcome) => outcome.storyId);
    const outcome = await publishOneDue(db, stuck);
    if (!outcome) break;
    outcomes.push(outcome);
  }
  return outcomes;
}

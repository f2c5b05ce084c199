import { and, asc, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import { getStoryForClock } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";

export type DueOutcome = { storyId: number; failed: unknown };

export type ClockCtx = { db: Db; now: Date; user: null };

/** What the clock does by itself: which stories, by which of their times, and the act. */
export type Due = {
  where: SQL | undefined;
  time: PgColumn;
  act: (tx: ClockCtx, story: Story) => Promise<void>;
};

/**
 * Acts on one due story, the longest overdue first; null when none is due. Several instances may ask at
 * once: the row lock gives each story to one of them. The database's clock rules.
 */
async function runOneDue(db: Db, { where, time, act }: Due, skip: number[]): Promise<DueOutcome | null> {
  let storyId = 0;
  try {
    const found = await db.transaction(async (tx) => {
      const [due] = await tx
        .select({ id: stories.id, now: sql<string>`now()` })
        .from(stories)
        .where(
          and(
            where,
            sql`${time} <= now()`,
            skip.length > 0 ? sql`${stories.id} <> all(${sql.param(skip)}::bigint[])` : undefined,
          ),
        )
        .orderBy(asc(time), asc(stories.id))
        .limit(1)
        .for("update", { skipLocked: true });
      if (!due) return false;
      storyId = due.id;
      await act({ db: tx, now: new Date(due.now), user: null }, await getStoryForClock(tx, due.id));
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

export type DueOptions = {
  /** So many at a time, each on a connection of its own: a thousand at one minute do not wait for each other. */
  lanes?: number;
  /** Stories whose next try is not yet. */
  skip?: number[];
};

/** Acts on all that is due; one story that cannot does not hold up the others. */
export async function runDue(db: Db, due: Due, { lanes = 1, skip = [] }: DueOptions): Promise<DueOutcome[]> {
  const outcomes: DueOutcome[] = [];
  const work = async () => {
    while (outcomes.length < AT_MOST) {
      const stuck = outcomes.filter(({ failed }) => failed !== null).map(({ storyId }) => storyId);
      const outcome = await runOneDue(db, due, [...skip, ...stuck]);
      if (!outcome) return;
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return outcomes;
}

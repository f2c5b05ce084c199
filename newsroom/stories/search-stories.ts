import { desc, inArray, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Stage } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { placeOf } from "./list-place";
import { holdsWords, pickStories } from "./pick-stories";

/** As many as a list under a field shows. */
const SHOWN = 8;
const MOST_TYPED = 80;

export type FoundStory = { id: number; headline: string; stage: Stage };

/** The stories a viewer may see that hold every word typed, in any form and spelling, the last perhaps unfinished. */
export async function searchStories(ctx: { db: Db; user: Viewer }, typed: string): Promise<FoundStory[]> {
  const asked = { filter: { headline: typed.slice(0, MOST_TYPED) }, place: placeOf({}), limit: SHOWN };
  if (!(await holdsWords(ctx.db, asked.filter.headline))) return [];
  const ids = await pickStories(ctx, asked);
  if (ids.length === 0) return [];
  return ctx.db
    .select({ id: stories.id, headline: stories.headline, stage: stories.stage })
    .from(stories)
    .where(inArray(stories.id, ids))
    .orderBy(sql`${stories.lastChangedAt} desc nulls first`, desc(stories.id))
    .limit(SHOWN);
}

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Stage } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { Db, Viewer } from "@/newsroom/ctx";
import { visibleTo } from "./policy";

/** As many as a list under a field shows. */
const SHOWN = 8;
const MOST_TYPED = 80;
/** Whoever jumps to a story means one of these, last changed first; the list screen finds the rest. */
const LOOKED_AT = 1_000;

export type FoundStory = { id: number; headline: string; stage: Stage };

/** The stories a viewer may see whose headline holds every word typed, in any spelling. */
export async function searchStories(ctx: { db: Db; user: Viewer }, typed: string): Promise<FoundStory[]> {
  const words = fold(typed.slice(0, MOST_TYPED)).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const rows = await ctx.db
    .select({ id: stories.id, headline: stories.headline, stage: stories.stage })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(isNull(stories.spikedAt), visibleTo(ctx.user)))
    .orderBy(sql`${stories.lastChangedAt} desc nulls first`, desc(stories.id))
    .limit(LOOKED_AT);
  const holdsAll = (headline: string) => words.every((word) => headline.includes(word));
  return rows.filter(({ headline }) => holdsAll(fold(headline))).slice(0, SHOWN);
}

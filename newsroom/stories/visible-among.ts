import { and, eq, inArray } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { visibleTo } from "./policy";

/** Of these stories, those that whoever asks may see. */
export async function visibleAmong(ctx: DeskCtx, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .select({ id: stories.id })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(inArray(stories.id, ids), visibleTo(ctx.user)));
  return new Set(rows.map(({ id }) => id));
}

import { and, desc, eq, isNull } from "drizzle-orm";
import { revisions } from "@/db/schema/stories";
import type { StoryText } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";

/** A text that lost against another, and the text version it was written over. */
type Stale = { storyId: number; basedOn: number; text: StoryText; writerKey: string };

/**
 * Keeps a text that came too late, so that nothing written is ever gone. A tab that goes on trying grows
 * the one it already left; without its key each try is kept by itself. Returns the revision's id.
 */
export async function keepStaleText(
  ctx: { db: Db; now: Date; user: Viewer },
  { storyId, basedOn, text, writerKey }: Stale,
): Promise<number> {
  const mine = and(
    eq(revisions.storyId, storyId),
    eq(revisions.kind, "stale"),
    eq(revisions.madeBy, ctx.user.id),
    eq(revisions.basedOn, basedOn),
    eq(revisions.writerKey, writerKey),
    isNull(revisions.sealedAt),
  );
  const [last] =
    writerKey === ""
      ? []
      : await ctx.db
          .select({ id: revisions.id })
          .from(revisions)
          .where(mine)
          .orderBy(desc(revisions.id))
          .limit(1);
  if (last) {
    await ctx.db.update(revisions).set({ text, madeAt: ctx.now }).where(eq(revisions.id, last.id));
    return last.id;
  }
  const [row] = await ctx.db
    .insert(revisions)
    .values({ storyId, basedOn, writerKey, kind: "stale", text, madeBy: ctx.user.id, madeAt: ctx.now })
    .returning({ id: revisions.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

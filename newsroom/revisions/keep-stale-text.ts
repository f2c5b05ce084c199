import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { revisions } from "@/db/schema/stories";
import type { StoryText } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";

/** A text that lost against another, and the text version it was written over. */
type Stale = { storyId: number; basedOn: number; text: StoryText; writerKey: string };

/** Without a key so many tries of one writer on one story are kept each; the next ones grow the last of them. */
export const MOST_KEYLESS = 30;

type Ctx = { db: Db; now: Date; user: Viewer };

/**
 * Keeps a text that came too late, so that nothing written is ever gone. A tab that goes on trying grows
 * the one it already left; without its key each try is kept by itself. Returns the revision's id.
 */
export async function keepStaleText(ctx: Ctx, stale: Stale): Promise<number> {
  const { storyId, basedOn, text, writerKey } = stale;
  const last = writerKey === "" ? await findLastKeyless(ctx, stale) : await findOwn(ctx, stale);
  if (last) {
    await ctx.db.update(revisions).set({ text, basedOn, madeAt: ctx.now }).where(eq(revisions.id, last));
    return last;
  }
  const [row] = await ctx.db
    .insert(revisions)
    .values({ storyId, basedOn, writerKey, kind: "stale", text, madeBy: ctx.user.id, madeAt: ctx.now })
    .returning({ id: revisions.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

const ofWriter = (ctx: Ctx, { storyId, writerKey }: Stale) =>
  and(
    eq(revisions.storyId, storyId),
    eq(revisions.kind, "stale"),
    eq(revisions.madeBy, ctx.user.id),
    eq(revisions.writerKey, writerKey),
    isNull(revisions.sealedAt),
  );

async function findOwn(ctx: Ctx, stale: Stale): Promise<number | undefined> {
  const [last] = await ctx.db
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(ofWriter(ctx, stale), eq(revisions.basedOn, stale.basedOn)))
    .orderBy(desc(revisions.id))
    .limit(1);
  return last?.id;
}

/** The last of them once there are enough, or one that says just the same. */
async function findLastKeyless(ctx: Ctx, stale: Stale): Promise<number | undefined> {
  const all = await ctx.db
    .select({
      id: revisions.id,
      isSame: sql<boolean>`${revisions.text} = ${JSON.stringify(stale.text)}::jsonb`,
    })
    .from(revisions)
    .where(ofWriter(ctx, stale))
    .orderBy(desc(revisions.id))
    .limit(MOST_KEYLESS);
  return all.find(({ isSame }) => isSame)?.id ?? (all.length < MOST_KEYLESS ? undefined : all[0]?.id);
}

import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { revisions } from "@/db/schema/stories";
import type { RevisionKind, StoryText } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";

/** Autosaves of one writer within ten minutes are one revision that grows. */
const GROUP_MS = 10 * 60_000;

type Kept = { storyId: number; textVersion: number; kind: RevisionKind; text: StoryText };

/** Keeps a text. Returns true when a new revision began, false when the last autosave grew. */
export async function keepRevision(
  ctx: { db: Db; now: Date; user: Viewer },
  { storyId, textVersion, kind, text }: Kept,
): Promise<boolean> {
  const [last] = await ctx.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), isNotNull(revisions.textVersion)))
    .orderBy(desc(revisions.textVersion))
    .limit(1);
  const grows =
    kind === "autosave" &&
    last?.kind === "autosave" &&
    last.sealedAt === null &&
    last.madeBy === ctx.user.id &&
    ctx.now.getTime() - last.madeAt.getTime() < GROUP_MS;
  if (!grows) {
    await ctx.db
      .insert(revisions)
      .values({ storyId, textVersion, kind, text, madeBy: ctx.user.id, madeAt: ctx.now });
    return true;
  }
  await ctx.db.update(revisions).set({ textVersion, text }).where(eq(revisions.id, last.id));
  return false;
}

/** From now on this text never changes: somebody judged it or readers saw it. */
export async function sealRevision(
  ctx: { db: Db; now: Date },
  storyId: number,
  textVersion: number,
): Promise<void> {
  await ctx.db
    .update(revisions)
    .set({ sealedAt: ctx.now })
    .where(
      and(eq(revisions.storyId, storyId), eq(revisions.textVersion, textVersion), isNull(revisions.sealedAt)),
    );
}

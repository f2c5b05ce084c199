import { eq } from "drizzle-orm";
import { coverages } from "@/db/schema/live";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { findConcerned } from "@/newsroom/publishing/concerned";
import { notifyRefresh, refreshOf } from "@/newsroom/publishing/refresh";
import { advance, getLiveStory } from "./advance";

/** Begins to cover a published story live, or goes on with a coverage that was closed. */
export async function openCoverage(ctx: DeskCtx, storyId: number): Promise<void> {
  await getLiveStory(ctx, storyId);
  await inTransaction(ctx, async (tx) => {
    await tx.db
      .insert(coverages)
      .values({ storyId, openedBy: tx.user.id, openedAt: tx.now, touchedAt: tx.now })
      .onConflictDoNothing();
    await turn(tx, storyId, true);
  });
}

/** Ends a coverage: it stays readable as it is, and nothing is added to it. */
export const closeCoverage = (ctx: DeskCtx, storyId: number): Promise<void> => turn(ctx, storyId, false);

const turn = (ctx: DeskCtx, storyId: number, isOpen: boolean) =>
  advance(
    ctx,
    storyId,
    async (tx) => {
      const closedAt = isOpen ? null : tx.now;
      await tx.db.update(coverages).set({ isOpen, closedAt }).where(eq(coverages.storyId, storyId));
      const act = isOpen ? "openCoverage" : "closeCoverage";
      await record(tx, { act, subjectKind: "story", subjectId: storyId });
      const place = await findConcerned(tx.db, storyId);
      if (place) await notifyRefresh(tx.db, refreshOf("stale", [place]));
    },
    { mayBeClosed: true },
  );

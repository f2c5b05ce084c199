import { eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { findTextAt } from "@/newsroom/revisions/queries";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { findConcerned } from "./concerned";
import { recordPublication } from "./record-publication";
import { notifyRefresh, refreshOf } from "./refresh";

/** Takes an article from readers, everywhere at once; its address says so with dignity. */
export function withdraw(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return turn(ctx, "withdraw", storyId, request);
}

/** Gives a withdrawn article back to readers, as it last was. */
export function restore(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return turn(ctx, "restore", storyId, request);
}

const turns = {
  withdraw: { status: "withdrawn", event: "withdrawn", mode: "gone" },
  restore: { status: "live", event: "restored", mode: "gone" },
} as const;

function turn(ctx: DeskCtx, move: keyof typeof turns, storyId: number, request: MoveRequest) {
  const { status, event, mode } = turns[move];
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, move, storyId, request);
    await applyMove(tx, move, story, request);
    const withdrawnAt = status === "withdrawn" ? tx.now : null;
    await tx.db.update(articles).set({ status, withdrawnAt }).where(eq(articles.id, storyId));
    const textVersion = story.publishedTextVersion ?? story.textVersion;
    const text = status === "live" ? await findTextAt(tx.db, storyId, textVersion) : null;
    await recordPublication(tx, { articleId: storyId, kind: event, textVersion, text });
    const concerned = await findConcerned(tx.db, storyId);
    if (concerned) await notifyRefresh(tx.db, refreshOf(mode, [concerned]));
    return getStory(tx, storyId);
  });
}

import { eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { StoryText } from "@/db/types";
import { type Db, type DeskCtx, inTransaction, type Viewer } from "@/newsroom/ctx";
import { findTextAt } from "@/newsroom/revisions/queries";
import { applyMove, getForMove, type MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { findConcerned } from "./concerned";
import { keepingVocabulary } from "./keep-vocabulary";
import { keepInHouse, queueEvent, recordPublication } from "./record-publication";
import { notifyRefresh, refreshOf } from "./refresh";

/** Takes an article from readers, everywhere at once; its address says so with dignity. */
export function withdraw(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "withdraw", storyId, request);
    await takeDown(tx, story, request);
    return getStory(tx, storyId);
  });
}

/** Gives a withdrawn article back to readers, as it last was. */
export function restore(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getForMove(tx, "restore", storyId, request);
    await applyMove(tx, "restore", story, request);
    const text = await findTextAt(tx.db, storyId, story.publishedTextVersion ?? 0);
    await turn(tx, story, { status: "live", kind: "restored", text });
    return getStory(tx, storyId);
  });
}

type Ctx = { db: Db; now: Date; user: Viewer | null };

/** The taking away itself, whoever asks: a person with a reason, or the clock. */
export async function takeDown(
  tx: Ctx,
  story: Story,
  { reason = "", act }: { reason?: string; act?: string },
): Promise<void> {
  const set = { expiresAt: null };
  await applyMove(tx, "withdraw", story, { reason }, { set, ...(act ? { act } : {}) });
  await turn(tx, story, { status: "withdrawn", kind: "withdrawn", text: null });
}

type Turn = { status: "live" | "withdrawn"; kind: "restored" | "withdrawn"; text: StoryText | null };

async function turn(tx: Ctx, story: Story, { status, kind, text }: Turn): Promise<void> {
  const withdrawnAt = status === "withdrawn" ? tx.now : null;
  await keepingVocabulary(tx.db, story.id, () =>
    tx.db.update(articles).set({ status, withdrawnAt }).where(eq(articles.id, story.id)),
  );
  const textVersion = story.publishedTextVersion ?? story.textVersion;
  const eventId = await recordPublication(tx, { articleId: story.id, kind, textVersion, text });
  await keepInHouse(tx, story.id);
  await queueEvent(tx, { eventId, articleId: story.id }, { isAtOnce: true });
  const concerned = await findConcerned(tx.db, story.id);
  if (concerned) await notifyRefresh(tx.db, refreshOf("gone", [concerned]));
}

import { and, eq, isNull } from "drizzle-orm";
import { previews } from "@/db/schema/stories";
import type { PublicationEventKind } from "@/db/types";
import { makeSlug } from "@/newsroom/arabic/slug";
import type { Db, Viewer } from "@/newsroom/ctx";
import { refuseUndecided } from "@/newsroom/review/obstacles";
import { applyMove } from "@/newsroom/stories/apply-move";
import type { Story } from "@/newsroom/stories/story";
import type { Republish } from "@/newsroom/workflow/republish";
import { findConcerned } from "./concerned";
import { refuseUnready } from "./readiness";
import { queueEvent, sealEntry, writeEvent } from "./record-publication";
import { notifyRefresh, refreshOf } from "./refresh";
import { storeArticle } from "./store-article";

type Ctx = { db: Db; now: Date; user: Viewer | null };

const kinds = {
  update: "updated",
  silent: "silently-fixed",
  correction: "corrected",
} as const satisfies Record<Republish, PublicationEventKind>;

export type Outing = {
  as?: Republish;
  move?: "publish" | "publishUrgent";
  reason?: string;
  isBreaking?: boolean;
};

/**
 * Turns the text of a story into what readers see: article, record, event and refresh in one transaction;
 * the event's number.
 */
export async function putOut(tx: Ctx, story: Story, outing: Outing = {}): Promise<number> {
  await refuseUnready(tx, story, tx.now);
  await refuseUndecided(tx.db, story);
  const before = await findConcerned(tx.db, story.id);
  await makeOuting(tx, story, outing);
  await endPreviews(tx, story.id);
  const { as = "update" } = outing;
  const isFirst = story.publication !== "published";
  await storeArticle(tx, story, isFirst ? freshDates(tx, story) : changedDates(tx, as));
  const articleId = story.id;
  const published = {
    articleId,
    kind: isFirst ? "published" : kinds[as],
    textVersion: story.textVersion,
    text: story.text,
  } as const;
  const eventId = await writeEvent(tx, published);
  await queueEvent(tx, { eventId, articleId }, { isAtOnce: outing.isBreaking ?? false });
  const after = await findConcerned(tx.db, story.id);
  const places = [before, after].filter((place) => place !== null);
  await notifyRefresh(tx.db, refreshOf("stale", places));
  await sealEntry(tx, published);
  return eventId;
}

/** Whoever was shown the draft reads the article now; what is taken back later is not theirs to see. */
const endPreviews = (tx: Ctx, storyId: number) =>
  tx.db
    .update(previews)
    .set({ revokedAt: tx.now })
    .where(and(eq(previews.storyId, storyId), isNull(previews.revokedAt)));

/** An urgent text that was taken back and then approved goes out like any other. */
async function makeOuting(tx: Ctx, story: Story, { move = "publish", reason = "" }: Outing): Promise<void> {
  const isUrgent = move === "publishUrgent";
  const wasUrgent = story.urgentTextVersion === story.textVersion;
  const set = {
    publishedTextVersion: story.textVersion,
    scheduledFor: null,
    embargoUntil: null,
    ...(wasUrgent ? { urgentTextVersion: null, urgentBy: null } : {}),
    ...(isUrgent ? { urgentTextVersion: story.textVersion, urgentBy: tx.user?.id ?? null } : {}),
  };
  const isChange = story.publication === "published" && !isUrgent;
  await applyMove(tx, move, story, { reason }, { set, ...(isChange ? { act: "publishChanges" } : {}) });
}

/** The slug is fixed by the first publication; a later headline leaves it alone. */
const freshDates = (tx: Ctx, story: Story) => ({
  slug: story.text.slug || makeSlug(story.text.headline),
  publishedAt: tx.now,
  updatedAt: null,
  withdrawnAt: null,
});

const changedDates = (tx: Ctx, as: Republish) => (as === "silent" ? {} : { updatedAt: tx.now });

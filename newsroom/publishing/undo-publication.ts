import { and, eq, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { stories } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { tell } from "@/newsroom/notices/tell";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import type { Story } from "@/newsroom/stories/story";
import { findConcerned } from "./concerned";
import { keepingVocabulary } from "./keep-vocabulary";
import { keepInHouse, queueEvent, recordPublication } from "./record-publication";
import { notifyRefresh, refreshOf } from "./refresh";
import { storeArticle } from "./store-article";
import {
  findLastUpdate,
  findTextBefore,
  findUndoable,
  type TextBefore,
  type UndoableEvent,
} from "./undoable";

/** The public text that is to go, as whoever published it saw it; the working copy may have gone on since. */
export type UndoRequest = { textVersion: number };

/**
 * «تراجع»: takes the last publication back within thirty seconds. A first publication leaves nothing but an
 * address that answers 410; a published change gives readers the text they had before.
 */
export function undoPublication(ctx: DeskCtx, storyId: number, request: UndoRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    const event = await getUndoable(tx, story, request);
    const before = event.kind === "published" ? null : await findTextBefore(tx.db, storyId);
    const places = [await findConcerned(tx.db, storyId)];
    await turnBack(tx, story, { event, before });
    if (before) await storeArticle(tx, { id: storyId, ...before }, await datesWithout(tx, storyId, event));
    else await takeAway(tx, storyId);
    await recordUndoing(tx, story, { event, before });
    places.push(await findConcerned(tx.db, storyId));
    const concerned = places.filter((place) => place !== null);
    await notifyRefresh(tx.db, refreshOf("gone", concerned));
    const after = await getStory(tx, storyId);
    await tell(tx, after, { act: "undoPublication" });
    return after;
  });
}

async function getUndoable(tx: DeskCtx, story: Story, { textVersion }: UndoRequest): Promise<UndoableEvent> {
  const event = await findUndoable(tx, story.id);
  const ability = event?.kind === "silently-fixed" ? "story:silent-fix" : "story:publish";
  if (!may(tx.user, ability, story)) throw new Forbidden();
  if (!event)
    throw new Conflict("مضى وقت التراجع، وهو ثلاثون ثانية. اسحب الخبر إن أردت رفعه عن القرّاء.", story);
  if (event.textVersion !== textVersion) throw new Conflict("نُشر نص آخر بعد النص الذي تتراجع عنه.", story);
  return event;
}

type Undoing = { event: UndoableEvent; before: TextBefore | null };

/** The desk's side: the working copy stays as it is, only what is public goes back. */
async function turnBack(tx: DeskCtx, story: Story, { event, before }: Undoing): Promise<void> {
  const [written] = await tx.db
    .update(stories)
    .set({
      publication: before ? "published" : "none",
      publishedTextVersion: before?.textVersion ?? null,
      version: sql`${stories.version} + 1`,
    })
    .where(and(eq(stories.id, story.id), eq(stories.version, story.version)))
    .returning({ version: stories.version });
  if (!written) throw new Conflict("سبقك زميل إلى هذا الخبر. حدّث الصفحة ثم أعد المحاولة.");
  await notifyDesk(tx.db, { kind: "story", storyId: story.id, version: written.version });
  await record(tx, {
    act: before ? "undoChanges" : "undoPublication",
    subjectKind: "story",
    subjectId: story.id,
    version: written.version,
    detail: {
      from: { stage: story.stage, publication: story.publication },
      to: { stage: story.stage, publication: before ? "published" : "none" },
      textVersion: event.textVersion,
    },
  });
}

const datesWithout = async (tx: DeskCtx, articleId: number, event: UndoableEvent) => ({
  updatedAt: await findLastUpdate(tx.db, articleId, event.id),
});

async function takeAway(tx: DeskCtx, articleId: number): Promise<void> {
  await keepingVocabulary(tx.db, articleId, () =>
    tx.db
      .update(articles)
      .set({ status: "withdrawn", withdrawnAt: tx.now })
      .where(eq(articles.id, articleId)),
  );
}

/** Outside nobody hears of what never left the house; who was told at once is told again. */
async function recordUndoing(tx: DeskCtx, { id: articleId }: Story, { event, before }: Undoing) {
  const eventId = await recordPublication(tx, {
    articleId,
    kind: "undone",
    textVersion: before?.textVersion ?? event.textVersion,
    text: before?.text ?? null,
    undoes: event.id,
  });
  const kept = await keepInHouse(tx, articleId);
  if (!kept.includes(event.id)) await queueEvent(tx, { eventId, articleId }, { isAtOnce: true });
}

import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { RevisionKind, StoryText } from "@/db/types";
import { writesNow } from "@/newsroom/arabic/writes-now";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { keepRevision } from "@/newsroom/revisions/keep-revision";
import { findLock } from "./find-lock";
import { getStory } from "./get-story";
import { parseStoryText } from "./input";
import { keepBothTexts } from "./keep-both-texts";
import { notifyDesk } from "./notify-desk";
import { mayEdit } from "./policy";
import { namingWhatIsMissing, storeTagsAndBylines, textColumns, withStandingTags } from "./store-text";
import type { Story } from "./story";

export type Save = {
  version: number;
  /** The text version it was written over, for the record of a text that came too late. */
  textVersion?: number;
  /** The tab that writes; without it no lock is asked. */
  writerKey?: string;
  text: unknown;
  kind?: Extract<RevisionKind, "autosave" | "saved" | "restored">;
};

/**
 * Stores what was written over the version it was written on. A stale writer gets Conflict with what stands
 * now, and her text is kept as a revision; so is the text of a tab whose lock was taken over.
 */
export async function saveStory(ctx: DeskCtx, storyId: number, save: Save): Promise<Story> {
  const story = await getStory(ctx, storyId);
  if (!mayEdit(ctx.user, story)) throw new Forbidden("لا يمكنك تعديل هذا الخبر في مرحلته الحالية.");
  const text = await withStandingTags(ctx.db, parseStoryText(save.text));
  if (isDeepStrictEqual(text, story.text)) return story;
  try {
    await refuseWithoutLock(ctx, story, save.writerKey);
    if (story.version !== save.version) throw staleWriter(story);
    return await namingWhatIsMissing(
      inTransaction(ctx, (tx) => store(tx, story, text, save.kind ?? "autosave")),
    );
  } catch (error) {
    if (error instanceof Conflict)
      await keepBothTexts(ctx, storyId, {
        basedOn: save.textVersion ?? story.textVersion,
        text,
        writerKey: save.writerKey ?? "",
      });
    throw error;
  }
}

async function refuseWithoutLock(ctx: DeskCtx, story: Story, writerKey: string | undefined): Promise<void> {
  if (writerKey === undefined) return;
  const lock = await findLock(ctx, story.id);
  if (lock && lock.writerKey !== writerKey)
    throw new Conflict(`${writesNow(lock.name, lock.gender)}. نصك محفوظ في نسخ الخبر.`, story);
}

async function store(tx: DeskCtx, story: Story, text: StoryText, kind: RevisionKind): Promise<Story> {
  const losesApproval = story.stage === "approved";
  const [written] = await tx.db
    .update(stories)
    .set({
      ...textColumns(text),
      version: sql`${stories.version} + 1`,
      textVersion: sql`${stories.textVersion} + 1`,
      stage: losesApproval ? "in_review" : story.stage,
      approvedBy: null,
      approvedTextVersion: null,
      lastChangedBy: tx.user.id,
      lastChangedAt: tx.now,
    })
    .where(and(eq(stories.id, story.id), eq(stories.version, story.version)))
    .returning({ version: stories.version, textVersion: stories.textVersion });
  if (!written) throw staleWriter(await getStory(tx, story.id));
  await storeTagsAndBylines(tx.db, story.id, text);
  const began = await keepRevision(tx, { storyId: story.id, textVersion: written.textVersion, kind, text });
  const entry = { subjectKind: "story", subjectId: story.id, version: written.version } as const;
  if (began) await record(tx, { act: "save", ...entry });
  if (losesApproval) await record(tx, { act: "approvalLost", ...entry });
  await notifyDesk(tx.db, { kind: "story", storyId: story.id, version: written.version });
  return getStory(tx, story.id);
}

const staleWriter = (current: Story) =>
  new Conflict("عدّل شخص آخر هذا الخبر بعد أن فتحته. نصك محفوظ عندك؛ قارن بين النصين ثم اختر.", current);

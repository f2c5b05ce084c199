import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { RevisionKind, StoryText } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { keepRevision } from "@/newsroom/revisions/keep-revision";
import { getStory } from "./get-story";
import { parseStoryText } from "./input";
import { mayEdit } from "./policy";
import { namingWhatIsMissing, storeTagsAndBylines, textColumns } from "./store-text";
import type { Story } from "./story";

export type Save = {
  version: number;
  text: unknown;
  kind?: Extract<RevisionKind, "autosave" | "saved" | "restored">;
};

/** Stores what was written over the version it was written on; a stale writer gets Conflict. */
export async function saveStory(ctx: DeskCtx, storyId: number, save: Save): Promise<Story> {
  const story = await getStory(ctx, storyId);
  if (!mayEdit(ctx.user, story)) throw new Forbidden("لا يمكنك تعديل هذا الخبر في مرحلته الحالية.");
  const text = parseStoryText(save.text);
  if (story.version !== save.version) throw staleWriter(story);
  if (isDeepStrictEqual(text, story.text)) return story;
  return namingWhatIsMissing(inTransaction(ctx, (tx) => store(tx, story, text, save.kind ?? "autosave")));
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
  return getStory(tx, story.id);
}

const staleWriter = (current: Story) =>
  new Conflict("عدّل شخص آخر هذا الخبر بعد أن فتحته. نصك محفوظ عندك؛ قارن بين النصين ثم اختر.", current);

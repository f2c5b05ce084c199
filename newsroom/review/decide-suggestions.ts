import { and, asc, eq, inArray } from "drizzle-orm";
import type { SuggestionStatus } from "@/db/review-types";
import { suggestions } from "@/db/schema/review";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import { mayEdit } from "@/newsroom/stories/policy";
import { saveStory } from "@/newsroom/stories/save-story";
import type { Story } from "@/newsroom/stories/story";
import { textWith } from "./text-with";

export type Decision = { version: number; ids: number[] };

type Row = typeof suggestions.$inferSelect;

/** Puts the suggested words into the text, all of them or none; whoever accepts has changed the text. */
export function acceptSuggestions(ctx: DeskCtx, storyId: number, decision: Decision): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const { story, rows } = await getOpen(tx, storyId, decision);
    const saved = await saveStory(tx, storyId, {
      version: decision.version,
      text: textWith(story, rows),
      kind: "saved",
    });
    await decide(tx, saved, rows, "accepted");
    return saved;
  });
}

/** Lays suggestions aside; the text stays. */
export function rejectSuggestions(ctx: DeskCtx, storyId: number, decision: Decision): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const { story, rows } = await getOpen(tx, storyId, decision);
    await decide(tx, story, rows, "rejected");
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
    return story;
  });
}

async function getOpen(tx: DeskCtx, storyId: number, { version, ids }: Decision) {
  const story = await getStory(tx, storyId);
  if (!mayEdit(tx.user, story)) throw new Forbidden();
  if (story.version !== version) throw new Conflict("تغيّر الخبر بعد أن فتحته.", story);
  const asked = ids.filter(Number.isSafeInteger).slice(0, 500);
  const rows = await tx.db
    .select()
    .from(suggestions)
    .where(
      and(
        eq(suggestions.storyId, storyId),
        eq(suggestions.status, "open"),
        inArray(suggestions.id, asked.length > 0 ? asked : [0]),
      ),
    )
    .orderBy(asc(suggestions.id))
    .for("update");
  if (rows.length !== new Set(ids).size) throw new Conflict("بُتّ في أحد هذه الاقتراحات من قبل.", story);
  return { story, rows };
}

async function decide(tx: DeskCtx, story: Story, rows: Row[], status: SuggestionStatus): Promise<void> {
  const ids = rows.map((row) => row.id);
  await tx.db
    .update(suggestions)
    .set({ status, decidedBy: tx.user.id, decidedAt: tx.now })
    .where(inArray(suggestions.id, ids));
  await record(tx, {
    act: status === "accepted" ? "acceptSuggestions" : "rejectSuggestions",
    subjectKind: "story",
    subjectId: story.id,
    version: story.version,
    detail: { ids },
  });
}

import { and, asc, eq, inArray } from "drizzle-orm";
import type { SuggestionStatus } from "@/db/review-types";
import { suggestions } from "@/db/schema/review";
import type { BodyJson } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { findAnchor, type Place } from "@/newsroom/body/anchor";
import { replaceWords } from "@/newsroom/body/replace-words";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import { mayEdit } from "@/newsroom/stories/policy";
import { saveStory } from "@/newsroom/stories/save-story";
import type { Story } from "@/newsroom/stories/story";

export type Decision = { version: number; ids: number[] };

type Row = typeof suggestions.$inferSelect;

/** Puts the suggested words into the text, all of them or none; whoever accepts has changed the text. */
export function acceptSuggestions(ctx: DeskCtx, storyId: number, decision: Decision): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const { story, rows } = await getOpen(tx, storyId, decision);
    const body = withSuggested(story, rows);
    const saved = await saveStory(tx, storyId, {
      version: decision.version,
      text: { ...story.text, body },
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

/** All places are found before any word is moved, and filled from the end: none moves another. */
function withSuggested(story: Story, rows: Row[]): BodyJson {
  const texts = textBlocks(story.text.body).map((block) => block.text);
  const placed = rows.map((row) => ({ ...row, place: placeOf(texts, row, story) })).sort(fromTheEnd);
  for (const [at, { place }] of placed.entries()) {
    const before = placed[at + 1]?.place;
    if (before?.block === place.block && before.to > place.from)
      throw new Conflict("اقتراحان على الكلمات نفسها: اقبل أحدهما وارفض الآخر.", story);
  }
  return placed.reduce(
    (body, { place, replacement }) => replaceWords(body, place, replacement),
    story.text.body,
  );
}

const fromTheEnd = ({ place: one }: { place: Place }, { place: other }: { place: Place }) =>
  other.block - one.block || other.from - one.from;

function placeOf(texts: string[], { anchor }: Row, story: Story): Place {
  const place = findAnchor(texts, anchor);
  if (!place)
    throw new Conflict(`لم تعد كلمات «${anchor.quote}» في النص؛ ارفض هذا الاقتراح أو اكتبه بيدك.`, story);
  return place;
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

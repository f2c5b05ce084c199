import type { RemarkField } from "@/db/review-types";
import { suggestions } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { notifyDesk } from "@/newsroom/stories/notify-desk";
import type { Story } from "@/newsroom/stories/story";
import { anchorAt, type Words } from "./anchor-at";

const MOST = 2_000;
const MOST_NOTE = 500;

/** Other words for those at the place; nothing between them means: take them out. */
export type NewSuggestion = { place: Words; replacement: string; note?: string };
/** What a field should say instead of what stands there. */
export type NewForField = { field: RemarkField; replacement: string; note?: string };

/** Proposes a change of the text without making it; returns the suggestion's id. */
export async function suggest(ctx: DeskCtx, storyId: number, given: NewSuggestion): Promise<number> {
  const [id] = await suggestOn(ctx, storyId, () => [given]);
  return id ?? 0;
}

/** Proposes every change that the story asks for, all of them or none; the ids in their order. */
export function suggestOn(
  ctx: DeskCtx,
  storyId: number,
  changesOf: (story: Story) => (NewSuggestion | NewForField)[],
): Promise<number[]> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:suggest", story)) throw new Forbidden();
    const rows = changesOf(story).map((given) => rowOf(tx, story, given));
    const kept = await tx.db.insert(suggestions).values(rows).returning({ id: suggestions.id });
    const ids = kept.map((row) => row.id);
    await record(tx, {
      act: "suggest",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { ids },
    });
    await notifyDesk(tx.db, { kind: "story", storyId, version: story.version });
    return ids;
  });
}

function rowOf({ user, now }: DeskCtx, story: Story, given: NewSuggestion | NewForField) {
  const replacement = given.replacement.normalize("NFC");
  const note = given.note?.trim() ?? "";
  if (/\n/.test(replacement))
    throw new Invalid("الاقتراح داخل فقرة واحدة: بلا سطر جديد.", [
      { field: "replacement", message: "سطر واحد." },
    ]);
  if (replacement.length > MOST || note.length > MOST_NOTE)
    throw new Invalid("الاقتراح طويل.", [{ field: "replacement", message: `${MOST} حرف على الأكثر.` }]);
  const place = placeIn(story, given);
  if ((place.anchor?.quote ?? place.fieldText) === replacement)
    throw new Invalid("الاقتراح هو النص نفسه.", [{ field: "replacement", message: "لا تغيير فيه." }]);
  return { storyId: story.id, ...place, replacement, note, madeBy: user.id, madeAt: now };
}

const placeIn = ({ text }: Story, given: NewSuggestion | NewForField) =>
  "field" in given
    ? { anchor: null, field: given.field, fieldText: text[given.field] }
    : { anchor: anchorAt(text.body, given.place), field: null, fieldText: "" };

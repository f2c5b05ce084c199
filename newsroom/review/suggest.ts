import { suggestions } from "@/db/schema/review";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { Place } from "@/newsroom/body/anchor";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { anchorAt } from "./anchor-at";

const MOST = 2_000;
const MOST_NOTE = 500;

/** Other words for those at the place; nothing between them means: take them out. */
export type NewSuggestion = { place: Place; replacement: string; note?: string };

/** Proposes a change of the text without making it; returns the suggestion's id. */
export function suggest(ctx: DeskCtx, storyId: number, given: NewSuggestion): Promise<number> {
  const replacement = given.replacement.normalize("NFC");
  const note = given.note?.trim() ?? "";
  if (replacement.length > MOST || /\n/.test(replacement) || note.length > MOST_NOTE)
    throw new Invalid("الاقتراح طويل.", [
      { field: "replacement", message: `سطر واحد، ${MOST} حرف على الأكثر.` },
    ]);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:suggest", story)) throw new Forbidden();
    const anchor = anchorAt(story.text.body, given.place);
    if (anchor.quote === replacement)
      throw new Invalid("الاقتراح هو النص نفسه.", [{ field: "replacement", message: "لا تغيير فيه." }]);
    const [row] = await tx.db
      .insert(suggestions)
      .values({ storyId, anchor, replacement, note, madeBy: tx.user.id, madeAt: tx.now })
      .returning({ id: suggestions.id });
    if (!row) throw new Error("insert returned no row");
    await record(tx, {
      act: "suggest",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { suggestionId: row.id },
    });
    return row.id;
  });
}

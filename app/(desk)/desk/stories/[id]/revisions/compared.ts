import { chosenWords } from "@/app/_edge/chosen-words";
import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { compareTexts } from "@/newsroom/revisions/compare-texts";
import type { Revision } from "@/newsroom/revisions/queries";

/** Two texts compared, with what was chosen from lists in words. */
export async function comparedInWords(db: Db, before: StoryText, after: StoryText) {
  const comparison = compareTexts(before, after);
  const words = await chosenWords(db, [before, after]);
  const chosen = comparison.chosen.map((field) => ({
    field,
    words: [
      { kind: "removed" as const, text: words(before, field) },
      { kind: "added" as const, text: words(after, field) },
    ].filter(({ text }) => text !== ""),
  }));
  return { ...comparison, chosen };
}

/** A text of the story as the screens of its history show it. */
export const entryOf = ({ id, kind, name, madeAt, madeBy, headline, textVersion }: Revision) => ({
  source: "text" as const,
  id,
  kind,
  name,
  at: madeAt,
  by: madeBy,
  headline,
  textVersion,
});

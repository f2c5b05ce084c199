import type { RemarkField } from "@/db/review-types";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { parseStoryText } from "@/newsroom/stories/input";
import { suggestOn } from "./suggest";

/** A field as it was seen, and as it should read. */
export type EditedField = { field: RemarkField; was: string; text: string; note?: string };

/** Proposes other words for a whole field: a headline, a standfirst, what is said of the picture. */
export async function suggestField(
  ctx: DeskCtx,
  storyId: number,
  { field, was, text, note }: EditedField,
): Promise<number> {
  const [id] = await suggestOn(ctx, storyId, (story) => {
    if (story.text[field] !== was)
      throw new Conflict("تغيّر هذا الحقل بعد أن فتحته. أعد تعديله على نصه الجديد.");
    const line = text.replace(/\s+/g, " ").trim();
    const replacement = parseStoryText({ ...story.text, [field]: line })[field];
    return [{ field, replacement, ...(note === undefined ? {} : { note }) }];
  });
  return id ?? 0;
}

import { textBlocks } from "@/newsroom/body/text-blocks";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, Invalid } from "@/newsroom/errors";
import { changesWithin } from "./changes-within";
import { suggestOn } from "./suggest";

/** A paragraph as it was seen, and as it should read; `block` counts blocks that hold words. */
export type EditedParagraph = { block: number; was: string; text: string; note?: string };

const MOST_CHANGES = 60;

/** Proposes each changed word of an edited paragraph as a suggestion of its own. */
export function suggestParagraph(
  ctx: DeskCtx,
  storyId: number,
  { block, was, text, note }: EditedParagraph,
): Promise<number[]> {
  return suggestOn(ctx, storyId, (story) => {
    if (textBlocks(story.text.body)[block]?.text !== was)
      throw new Conflict("تغيّرت هذه الفقرة بعد أن فتحتها. أعد تعديلها على نصها الجديد.");
    const changes = changesWithin(was, text.normalize("NFC").trim());
    if (changes.length === 0)
      throw new Invalid("لم تغيّر شيئاً في الفقرة.", [{ field: "text", message: "لا تغيير فيها." }]);
    if (changes.length > MOST_CHANGES)
      throw new Invalid("التعديلات كثيرة على فقرة واحدة؛ أعد الخبر للتعديل بدلاً من اقتراحها.");
    return changes.map(({ replacement, ...place }) => ({
      place: { block, ...place },
      replacement,
      ...(note === undefined ? {} : { note }),
    }));
  });
}

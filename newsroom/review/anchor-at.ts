import type { AnchorJson } from "@/db/review-types";
import type { BodyJson } from "@/db/types";
import { makeAnchor, type Place } from "@/newsroom/body/anchor";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { Conflict, Invalid } from "@/newsroom/errors";

/** A place and the words that whoever chose it saw there. */
export type Words = Place & { quote?: string };

/** A remark on a whole chapter is a remark on the story. */
const MOST = 2_000;

/** The anchor of the words at a place of the body; Invalid when there are none, Conflict when others stand there now. */
export function anchorAt(body: BodyJson, { quote, ...place }: Words): AnchorJson {
  const texts = textBlocks(body).map((block) => block.text);
  const { block, from, to } = place;
  const length = texts[block]?.length ?? -1;
  const isInside = [block, from, to].every(Number.isInteger) && from >= 0 && from < to && to <= length;
  if (quote !== undefined && (!isInside || texts[block]?.slice(from, to) !== quote))
    throw new Conflict("تغيّر النص بعد أن حدّدت هذه الكلمات. حدّدها من جديد.");
  if (!isInside || to - from > MOST)
    throw new Invalid("حدّد كلمات من النص.", [{ field: "place", message: "لا كلمات في هذا الموضع." }]);
  return makeAnchor(texts, place);
}

import type { AnchorJson, BodyJson } from "@/db/types";
import { makeAnchor, type Place } from "@/newsroom/body/anchor";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { Invalid } from "@/newsroom/errors";

/** A remark on a whole chapter is a remark on the story. */
const MOST = 2_000;

/** The anchor of the words at a place of the body; Invalid when there are no words. */
export function anchorAt(body: BodyJson, place: Place): AnchorJson {
  const texts = textBlocks(body).map((block) => block.text);
  const { block, from, to } = place;
  const length = texts[block]?.length ?? -1;
  const isInside = [block, from, to].every(Number.isInteger) && from >= 0 && from < to && to <= length;
  if (!isInside || to - from > MOST)
    throw new Invalid("حدّد كلمات من النص.", [{ field: "place", message: "لا كلمات في هذا الموضع." }]);
  return makeAnchor(texts, place);
}

import { TriangleAlert } from "lucide-react";
import { frontDeskMessages as say, warningNames } from "./messages";
import { dressStory, freePlace } from "./plan-acts";
import type { SlotRowProps } from "./slot-row";

/** What an arranger should look at in this place. */
export function SlotWarnings({ shown: { warning, gone }, pin, place, isOpen, places }: SlotRowProps) {
  if (!warning) return null;
  const { plan, change } = places;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 ps-7 text-[0.8125rem] text-amber">
      <TriangleAlert size={14} aria-hidden="true" />
      <span className="min-w-0">
        {warningNames[warning]} {warning === "gone" ? <b>{gone}</b> : null}
      </span>
      {isOpen && pin && warning === "gone" ? (
        <button
          type="button"
          className="underline underline-offset-4"
          onClick={() => change(freePlace(plan, place))}
        >
          {say.unpin}
        </button>
      ) : null}
      {isOpen && pin && warning === "changed" ? (
        <button
          type="button"
          className="underline underline-offset-4"
          onClick={() => change(dressStory(plan, place, pin.articleId, pin))}
        >
          {say.seen}
        </button>
      ) : null}
    </p>
  );
}

"use client";

import type { Editor } from "@tiptap/core";
import { X } from "lucide-react";
import { type RefObject, useEffect } from "react";
import { usePlaceOverWords } from "../selection/use-place-over-words";
import { type Acts, FindingActs, FindingWords } from "./finding-acts";
import { type Marked, placeNow } from "./marks-state";
import { checkerMessages as say } from "./messages";

export type FindingCardProps = {
  editor: Editor;
  finding: Marked;
  acts: Acts;
  card: RefObject<HTMLFieldSetElement | null>;
  /** Its buttons were asked for before it was there. */
  isWanted: RefObject<boolean>;
  onClose: () => void;
  onHold: (isHeld: boolean) => void;
};

/** Beside the words it is about; Escape and the text's own keys put it away. */
export function FindingCard({ editor, finding, acts, card, isWanted, onClose, onHold }: FindingCardProps) {
  const place = placeNow(editor.state, finding.id);
  usePlaceOverWords(card, editor, place?.from ?? 0, place?.to ?? 0);
  useEffect(() => {
    if (isWanted.current && card.current) focusActs(card.current);
    isWanted.current = false;
  }, [card, isWanted]);
  return (
    <fieldset
      ref={card}
      aria-label={say.name}
      style={{ visibility: "hidden" }}
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
        editor.commands.focus();
      }}
      className="fixed start-0 top-0 z-30 w-max max-w-[min(22rem,calc(100vw-1rem))] rounded-lg border border-edge bg-raised p-3 text-[0.875rem] shadow-lg"
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1">
          <FindingWords finding={finding} />
        </p>
        <button
          type="button"
          aria-label={say.close}
          title={say.close}
          className="-m-1 grid size-7 shrink-0 place-items-center text-soft hover:text-ink"
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <FindingActs finding={finding} acts={acts} ignore={say.ignore} />
    </fieldset>
  );
}

/** The first thing that can be done about it. */
export const focusActs = (card: HTMLElement) =>
  card.querySelector<HTMLElement>("[data-acts] button")?.focus();

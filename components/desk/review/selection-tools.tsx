"use client";

import { MessageSquarePlus, PenLine } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { chosenWords } from "./chosen-words";
import { remarkMessages as say } from "./messages";
import type { ReviewAbilities } from "./types";
import type { Chosen } from "./use-review";

export type NoteKind = "comment" | "suggest";

export type SelectionToolsProps = {
  text: RefObject<HTMLElement | null>;
  abilities: ReviewAbilities;
  onChoose: (chosen: Chosen, kind: NoteKind) => void;
};

type Standing = { chosen: Chosen; top: number; middle: number };

/** What can be done with the words that were chosen, right under them. */
export function SelectionTools({ text, abilities, onChoose }: SelectionToolsProps) {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    const look = () => setStanding(text.current && standingOf(text.current));
    /** Words may have been chosen before the script came: nothing tells of them again. */
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);
  if (!standing || !abilities.comment) return null;
  const choose = (kind: NoteKind) => {
    onChoose(standing.chosen, kind);
    document.getSelection()?.removeAllRanges();
  };
  return (
    <div
      role="toolbar"
      aria-label={say.tools}
      className="absolute z-30 flex -translate-x-1/2 gap-1 rounded-md border border-edge bg-raised p-1 shadow-lg"
      style={{ insetBlockStart: standing.top, left: standing.middle }}
    >
      <button
        type="button"
        className="button quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => choose("comment")}
      >
        <MessageSquarePlus size={16} aria-hidden="true" />
        {say.comment}
      </button>
      {abilities.suggest ? (
        <button
          type="button"
          className="button quiet"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose("suggest")}
        >
          <PenLine size={16} aria-hidden="true" />
          {say.suggest}
        </button>
      ) : null}
    </div>
  );
}

/** Half of the tools' width: they stay inside the text. */
const HALF = 120;

function standingOf(text: HTMLElement): Standing | null {
  const selection = document.getSelection();
  const chosen = chosenWords(selection, text);
  if (!chosen || !selection) return null;
  const around = text.getBoundingClientRect();
  const rects = [...selection.getRangeAt(0).getClientRects()];
  const last = rects.at(-1);
  if (!last) return null;
  const middle = last.left + last.width / 2 - around.left;
  return {
    chosen,
    top: last.bottom - around.top + 6,
    middle: Math.min(Math.max(middle, HALF), Math.max(HALF, around.width - HALF)),
  };
}

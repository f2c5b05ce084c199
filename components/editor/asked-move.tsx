"use client";

import type { Calendar } from "@/db/types";
import { MoveDialog } from "./move-dialog";
import type { StoryState } from "./types";
import type { Moves } from "./use-moves";

export type AskedMoveProps = { moves: Moves; state: StoryState; calendar: Calendar; headline: string };

/** The question of the move that was chosen, if it asks one. */
export function AskedMove({ moves, state, calendar, headline }: AskedMoveProps) {
  if (!moves.asking) return null;
  const { move, isOverride } = moves.asking;
  return (
    <MoveDialog
      key={move}
      move={move}
      state={state}
      isOverride={isOverride}
      calendar={calendar}
      refusal={moves.refusal}
      isBusy={moves.isBusy}
      onMake={(wish) => void moves.make(move, wish)}
      onClose={moves.close}
    >
      {move === "publish" ? <p className="border-s-4 border-accent ps-3 font-bold">{headline}</p> : null}
    </MoveDialog>
  );
}

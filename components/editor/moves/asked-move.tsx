"use client";

import { later } from "@/components/desk/later";
import { soonDialog } from "@/components/desk/missing-dialog";
import type { Calendar } from "@/db/types";
import type { Act } from "../ask-desk";
import type { StoryState } from "../types";
import type { Moves } from "./use-moves";

const MoveDialog = later(() => import("./move-dialog").then((file) => file.MoveDialog), soonDialog);
const ReadinessNote = later(() => import("./readiness-note").then((file) => file.ReadinessNote), {
  isFetchedSoon: true,
});

export type AskedMoveProps = {
  storyId: number;
  moves: Moves;
  state: StoryState;
  calendar: Calendar;
  headline: string;
};

const goesOut: ReadonlySet<Act> = new Set(["publish", "schedule"]);

/** The question of the move that was chosen, if it asks one. */
export function AskedMove({ storyId, moves, state, calendar, headline }: AskedMoveProps) {
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
      {goesOut.has(move) ? <p className="border-s-4 border-ink ps-3 font-bold">{headline}</p> : null}
      {goesOut.has(move) ? <ReadinessNote storyId={storyId} onLeave={moves.close} /> : null}
    </MoveDialog>
  );
}

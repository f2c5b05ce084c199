"use client";

import { Menu } from "@/components/desk/menu";
import type { Act } from "../ask-desk";
import { editorMessages, moveMessages } from "../messages";
import type { StoryState } from "../types";
import { nameOfMove, orderMoves } from "./moves-order";

export type MovesBarProps = { state: StoryState; isBusy: boolean; onMove: (move: Act) => void };

/** What may be done with the story now, as the server says; the next step first. */
export function MovesBar({ state, isBusy, onMove }: MovesBarProps) {
  const { next, others, rare } = orderMoves(state);
  if (!next && others.length + rare.length === 0) return null;
  return (
    <fieldset aria-label={moveMessages.moves} disabled={isBusy} className="flex flex-wrap items-center gap-2">
      {next ? (
        <button type="button" className="button primary" onClick={() => onMove(next)}>
          {nameOfMove(next, state)}
        </button>
      ) : null}
      {others.map((move) => (
        <button key={move} type="button" className="button" onClick={() => onMove(move)}>
          {nameOfMove(move, state)}
        </button>
      ))}
      {rare.length > 0 ? (
        <Menu
          label={editorMessages.more}
          rows={rare.map((name) => ({ name, label: nameOfMove(name, state) }))}
          onChoose={onMove}
        />
      ) : null}
    </fieldset>
  );
}

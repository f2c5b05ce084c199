"use client";

import { Menu } from "@base-ui/react/menu";
import { ChevronDown } from "lucide-react";
import type { MoveName } from "@/newsroom/workflow/moves";
import { editorMessages, moveMessages } from "./messages";
import { nameOfMove, orderMoves } from "./moves-order";
import type { StoryState } from "./types";

export type MovesBarProps = { state: StoryState; isBusy: boolean; onMove: (move: MoveName) => void };

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
      {rare.length > 0 ? <RareMoves state={state} moves={rare} onMove={onMove} /> : null}
    </fieldset>
  );
}

type RareMovesProps = { state: StoryState; moves: MoveName[]; onMove: (move: MoveName) => void };

function RareMoves({ state, moves, onMove }: RareMovesProps) {
  return (
    <Menu.Root>
      <Menu.Trigger className="button quiet">
        {editorMessages.more}
        <ChevronDown size={15} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup
            dir="rtl"
            className="min-w-44 rounded-md border border-edge bg-raised py-1 shadow-lg outline-none"
          >
            {moves.map((move) => (
              <Menu.Item
                key={move}
                onClick={() => onMove(move)}
                className="px-3 py-1.5 outline-none data-highlighted:bg-ink data-highlighted:text-paper"
              >
                {nameOfMove(move, state)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

"use client";

import { useId } from "react";
import { Menu } from "@/components/desk/menu";
import type { Act } from "../ask-desk";
import { editorMessages } from "../messages";
import type { Problem, StoryState } from "../types";
import { moveMessages } from "./messages";
import { nameOfMove, orderMoves } from "./moves-order";

export type MovesBarProps = {
  state: StoryState;
  isBusy: boolean;
  onMove: (move: Act) => void;
  /** What stands in the way of approval: the button says so instead of being pressed in vain. */
  obstacles?: Problem[];
  onObstructed?: () => void;
};

/** What may be done with the story now, as the server says; the next step first. */
export function MovesBar({ state, isBusy, onMove, obstacles = [], onObstructed }: MovesBarProps) {
  const { next, others, rare } = orderMoves(state);
  if (!next && others.length + rare.length === 0) return null;
  return (
    <fieldset aria-label={moveMessages.moves} disabled={isBusy} className="flex flex-wrap items-center gap-2">
      {next === "approve" && obstacles.length > 0 ? (
        <Obstructed name={nameOfMove(next, state)} obstacles={obstacles} onPress={onObstructed} />
      ) : null}
      {next && !(next === "approve" && obstacles.length > 0) ? (
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

type ObstructedProps = { name: string; obstacles: Problem[]; onPress?: (() => void) | undefined };

/** Pressing it leads to what stands in the way. */
function Obstructed({ name, obstacles, onPress }: ObstructedProps) {
  const id = useId();
  const reasons = obstacles.map(({ message }) => message).join(" ");
  return (
    <>
      <button
        type="button"
        className="button primary opacity-60"
        aria-disabled="true"
        aria-describedby={id}
        title={reasons}
        onClick={onPress}
      >
        {name}
      </button>
      <span id={id} className="max-w-72 truncate text-[0.8125rem] font-bold text-accent max-sm:max-w-44">
        {reasons}
      </span>
    </>
  );
}

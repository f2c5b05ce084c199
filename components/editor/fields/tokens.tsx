"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { editorMessages } from "../messages";
import type { Token } from "../token-field";
import { fieldMessages as say } from "./messages";
import { moved } from "./moved";

export type TokensProps = {
  label: string;
  tokens: Token[];
  readOnly: boolean;
  /** The page prints them in this order. */
  isOrdered?: boolean;
  onChange: (tokens: Token[]) => void;
};

/** The names chosen so far; ordered ones are moved by their buttons or by Alt with an arrow. */
export function Tokens({ label, tokens, readOnly, isOrdered = false, onChange }: TokensProps) {
  const { list, said, move } = useOrder(tokens, onChange);
  if (tokens.length === 0) return null;
  const canMove = isOrdered && !readOnly && tokens.length > 1;
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!canMove || !event.altKey || step === 0) return;
    event.preventDefault();
    move(at, step);
  };
  return (
    <>
      <ul
        ref={list}
        aria-label={`${label}: ${editorMessages.chosen}`}
        className={`mb-1 flex gap-1 ${canMove ? "flex-col" : "flex-wrap"}`}
      >
        {tokens.map((token, at) => (
          <li
            key={token.id}
            onKeyDown={onKeyDown(at)}
            className="flex items-center rounded border border-hair bg-raised ps-2"
          >
            <span className={canMove ? "grow" : ""}>
              {token.name}
              {token.note ? <span className="text-soft"> ({token.note})</span> : null}
            </span>
            {canMove ? (
              <>
                <Step
                  name={`${say.earlier} ${token.name}`}
                  step={-1}
                  isOff={at === 0}
                  onMove={() => move(at, -1)}
                />
                <Step
                  name={`${say.later} ${token.name}`}
                  step={1}
                  isOff={at === tokens.length - 1}
                  onMove={() => move(at, 1)}
                />
              </>
            ) : null}
            {readOnly ? (
              <span className="pe-2" />
            ) : (
              <button
                type="button"
                aria-label={`${editorMessages.remove} ${token.name}`}
                className="grid size-7 place-items-center text-soft hover:text-ink"
                onClick={() => onChange(tokens.filter((known) => known.id !== token.id))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {canMove ? (
        <p role="status" className="sr-only">
          {said}
        </p>
      ) : null}
    </>
  );
}

type StepProps = { name: string; step: number; isOff: boolean; onMove: () => void };

/** At the end of its way it stays where the focus is, and does nothing. */
function Step({ name, step, isOff, onMove }: StepProps) {
  const Icon = step < 0 ? ChevronUp : ChevronDown;
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={isOff}
      data-step={step}
      className="grid size-7 place-items-center text-soft hover:text-ink aria-disabled:opacity-40"
      onClick={isOff ? undefined : onMove}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}

/** A row that moves takes the focus with it, and is said where it stands now. */
function useOrder(tokens: Token[], onChange: (tokens: Token[]) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<{ at: number; step: number } | null>(null);
  const move = (at: number, step: number) => {
    const to = at + step;
    if (to < 0 || to >= tokens.length) return;
    onChange(moved(tokens, at, to));
    setLast({ at: to, step });
  };
  useEffect(() => {
    if (!last) return;
    list.current?.children[last.at]?.querySelector<HTMLElement>(`[data-step="${last.step}"]`)?.focus();
  }, [last]);
  const name = last ? tokens[last.at]?.name : undefined;
  const said = last && name ? `${name}: ${say.place} ${last.at + 1} ${say.of} ${tokens.length}` : null;
  return { list, said, move };
}

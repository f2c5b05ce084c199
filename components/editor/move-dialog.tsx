"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "@/components/desk/dialog";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { type MoveName, type MoveRule, moves } from "@/newsroom/workflow/moves";
import { editorMessages, moveQuestions, moveMessages as say } from "./messages";
import { nameOfMove } from "./moves-order";
import { ProblemWords } from "./problem-words";
import type { Problem, StoryState } from "./types";
import { fromWallTime, usualTimes } from "./zoned-time";

export type MoveWish = { reason?: string; at?: string; override?: boolean };

export type MoveDialogProps = {
  move: MoveName;
  state: StoryState;
  /** Approving one's own text: a chief's override, with a reason. */
  isOverride: boolean;
  calendar: Calendar;
  refusal: { message: string; problems: Problem[] } | null;
  isBusy: boolean;
  onMake: (wish: MoveWish) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** What a move has to be told before it is made: a reason, a time, or simply «yes». */
export function MoveDialog(props: MoveDialogProps) {
  const { move, state, isOverride, calendar, refusal, isBusy, onMake, onClose, children } = props;
  const rule: MoveRule = moves[move];
  const question = moveQuestions[move];
  const name = nameOfMove(move, state);
  const needsReason = rule.needsReason || isOverride;
  const [reason, setReason] = useState("");
  const [wall, setWall] = useState("");
  useEffect(() => {
    const leave = () => flushSync(onClose);
    window.addEventListener("hashchange", leave);
    return () => window.removeEventListener("hashchange", leave);
  }, [onClose]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const at = rule.needsTime ? fromWallTime(wall, calendar.timeZone)?.toISOString() : undefined;
    onMake({
      ...(needsReason ? { reason } : {}),
      ...(at ? { at } : {}),
      ...(isOverride ? { override: true } : {}),
    });
  };
  return (
    <Dialog
      open
      title={isOverride ? say.override : (question?.title ?? name)}
      lead={isOverride ? say.overrideLead : question?.lead}
      closeName={editorMessages.close}
      onClose={onClose}
    >
      <form onSubmit={send} className="grid gap-3">
        {children}
        {needsReason ? <Reason value={reason} onChange={setReason} /> : null}
        {rule.needsTime ? <Time value={wall} calendar={calendar} onChange={setWall} /> : null}
        {refusal ? <Refusal {...refusal} /> : null}
        <div className="flex gap-2">
          <button type="submit" className="button primary" disabled={isBusy}>
            {question?.confirm ?? name}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {editorMessages.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type FieldProps = { value: string; onChange: (value: string) => void };

function Reason({ value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {say.reason}
      </label>
      <textarea
        id={id}
        rows={4}
        required
        maxLength={1000}
        className="box"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Time({ value, calendar, onChange }: FieldProps & { calendar: Calendar }) {
  const id = useId();
  const at = fromWallTime(value, calendar.timeZone);
  const [usual] = useState(() => usualTimes(new Date(), calendar.timeZone));
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {say.at}
      </label>
      <input
        id={id}
        type="datetime-local"
        required
        className="box"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p aria-live="polite" className="mt-1 font-bold text-violet">
        {at ? formatDate(at, calendar, "date-time") : null}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {(["inAnHour", "thisEvening", "tomorrow"] as const).map((name) => (
          <button key={name} type="button" className="button" onClick={() => onChange(usual[name])}>
            {say[name]}
          </button>
        ))}
      </div>
    </div>
  );
}

export function Refusal({ message, problems }: { message: string; problems: Problem[] }) {
  return (
    <div role="alert" className="rounded-md border border-accent px-3 py-2">
      <p className="font-bold text-accent">{message}</p>
      {problems.length > 0 ? (
        <ul className="list-disc ps-5">
          {problems.map((problem) => (
            <li key={`${problem.field}-${problem.message}`}>
              <ProblemWords problem={problem} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "@/components/desk/dialog";
import { DialogEnd } from "@/components/desk/dialog-end";
import type { Calendar } from "@/db/types";
import { fromWallTime } from "@/newsroom/arabic/wall-time";
import { type MoveRule, moves } from "@/newsroom/workflow/moves";
import type { Act, MoveWish } from "../ask-desk";
import { editorMessages } from "../messages";
import type { Problem, StoryState } from "../types";
import { type Change, ChangeQuestion } from "./change-question";
import { moveQuestions, moveMessages as say } from "./messages";
import { nameOfMove } from "./moves-order";
import { Refusal } from "./refusal";
import { TimeQuestion } from "./time-question";

export type MoveDialogProps = {
  move: Act;
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

const ruleOf = (move: Act): Partial<MoveRule> => (move === "silentFix" || move === "undo" ? {} : moves[move]);

/**
 * What a move has to be told before it is made: a reason, a time, how readers are told, or simply «yes». What is missing
 * the newsroom says itself, not the browser in its own language.
 */
export function MoveDialog(props: MoveDialogProps) {
  const { move, state, isOverride, calendar, refusal, isBusy, onMake, onClose, children } = props;
  const rule = ruleOf(move);
  const question = moveQuestions[move];
  const name = nameOfMove(move, state);
  const needsReason = rule.needsReason || isOverride;
  const isChange = move === "publish" && state.status === "pending";
  const [reason, setReason] = useState("");
  const [wall, setWall] = useState("");
  useEffect(() => {
    const leave = () => flushSync(onClose);
    window.addEventListener("hashchange", leave);
    return () => window.removeEventListener("hashchange", leave);
  }, [onClose]);
  const [isBreaking, setBreaking] = useState(false);
  const [change, setChange] = useState<Change>({ as: "update", note: "" });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const at = rule.needsTime ? fromWallTime(wall, calendar.timeZone)?.toISOString() : undefined;
    onMake({
      ...(needsReason ? { reason } : {}),
      ...(at ? { at } : {}),
      ...(isOverride ? { override: true } : {}),
      ...(isBreaking ? { isBreaking } : {}),
      ...(isChange ? { as: change.as } : {}),
      ...(isChange && change.as === "correction" ? { note: change.note } : {}),
    });
  };
  return (
    <Dialog
      open
      title={isOverride ? say.override : isChange ? name : (question?.title ?? name)}
      lead={isOverride ? say.overrideLead : isChange ? say.changesLead : question?.lead}
      closeName={editorMessages.close}
      onClose={onClose}
    >
      <form noValidate onSubmit={send} className="grid gap-3">
        {children}
        {isChange ? <ChangeQuestion {...change} onChange={setChange} /> : null}
        {move === "publish" && !isChange ? <Breaking is={isBreaking} onChange={setBreaking} /> : null}
        {needsReason ? <Reason value={reason} onChange={setReason} /> : null}
        {rule.needsTime ? <TimeQuestion value={wall} calendar={calendar} onChange={setWall} /> : null}
        {refusal ? <Refusal {...refusal} onLeave={onClose} /> : null}
        <DialogEnd
          act={question?.confirm ?? name}
          cancel={editorMessages.cancel}
          isBusy={isBusy}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
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

function Breaking({ is, onChange }: { is: boolean; onChange: (is: boolean) => void }) {
  return (
    <label className="flex items-center gap-2">
      <input type="checkbox" checked={is} onChange={(event) => onChange(event.target.checked)} />
      {say.isBreaking}
    </label>
  );
}

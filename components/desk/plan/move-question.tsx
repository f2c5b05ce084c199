"use client";

import { type FormEvent, useId, useState } from "react";
import type { Calendar } from "@/db/types";
import { fromWallTime } from "@/newsroom/arabic/wall-time";
import { moveNamesArabic } from "@/newsroom/workflow/messages";
import { type MoveName, type MoveRule, moves } from "@/newsroom/workflow/moves";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import type { Refused } from "./ask-newsroom";
import { planMessages as say } from "./messages";
import { Refusal } from "./refusal";
import { TimeField } from "./time-field";

export type Wish = { reason?: string; at?: string; override?: true };

export type MoveQuestionProps = {
  move: MoveName;
  /** What it is made on: a headline, or how many stories. */
  lead: string;
  /** A chief approving her own text says why. */
  isOverride?: boolean;
  calendar: Calendar;
  refused: Refused | null;
  isBusy: boolean;
  onMake: (wish: Wish) => void;
  onClose: () => void;
};

/** Moves that readers or writers notice at once are asked about before they are made. */
const confirmed: MoveName[] = ["publish", "restore", "spike"];

export const asksFirst = (move: MoveName): boolean => {
  const rule: MoveRule = moves[move];
  return Boolean(rule.needsReason || rule.needsTime) || confirmed.includes(move);
};

/** What a move has to be told before it is made: a reason, a time, or «yes». */
export function MoveQuestion(props: MoveQuestionProps) {
  const { move, lead, isOverride = false, calendar, refused, isBusy, onMake, onClose } = props;
  const rule: MoveRule = moves[move];
  const needsReason = Boolean(rule.needsReason) || isOverride;
  const [reason, setReason] = useState("");
  const [wall, setWall] = useState("");
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const at = rule.needsTime ? fromWallTime(wall, calendar.timeZone)?.toISOString() : undefined;
    onMake({
      ...(needsReason ? { reason } : {}),
      ...(at ? { at } : {}),
      ...(isOverride ? { override: true as const } : {}),
    });
  };
  return (
    <Dialog open title={moveNamesArabic[move]} lead={lead} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        {needsReason ? (
          <div>
            <label htmlFor={id} className="field-label">
              {say.reason}
            </label>
            <textarea
              id={id}
              rows={3}
              required
              maxLength={1000}
              className="box"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        ) : null}
        {rule.needsTime ? (
          <TimeField label={say.at} value={wall} calendar={calendar} onChange={setWall} isRequired />
        ) : null}
        {refused ? <Refusal refused={refused} /> : null}
        <DialogEnd act={moveNamesArabic[move]} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

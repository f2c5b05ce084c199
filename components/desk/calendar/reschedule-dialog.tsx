"use client";

import { type FormEvent, useState } from "react";
import type { Calendar } from "@/db/types";
import { fromWallTime, toWallTime } from "@/newsroom/arabic/wall-time";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import type { Refused } from "../plan/ask-newsroom";
import { planMessages } from "../plan/messages";
import { Refusal } from "../plan/refusal";
import { TimeField } from "../plan/time-field";
import { calendarMessages as say } from "./messages";
import type { CalendarEntry } from "./types";
import { nameOf } from "./use-reschedule";

export type RescheduleDialogProps = {
  entry: CalendarEntry;
  calendar: Calendar;
  refused: Refused | null;
  isBusy: boolean;
  onGive: (at: Date | null) => void;
  onClose: () => void;
};

/** Another time for an entry, typed: what dragging does, for the keyboard, and to the minute. */
export function RescheduleDialog({
  entry,
  calendar,
  refused,
  isBusy,
  onGive,
  onClose,
}: RescheduleDialogProps) {
  const [wall, setWall] = useState(() => toWallTime(entry.at, calendar.timeZone));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onGive(fromWallTime(wall, calendar.timeZone));
  };
  return (
    <Dialog open title={say.change} lead={say.changeLead} closeName={planMessages.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <p className="border-s-4 border-accent ps-3 font-bold">{nameOf(entry)}</p>
        <TimeField label={say.at} value={wall} calendar={calendar} onChange={setWall} isRequired />
        {refused ? <Refusal refused={refused} /> : null}
        <DialogEnd act={say.save} cancel={planMessages.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

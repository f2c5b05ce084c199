"use client";

import { type FormEvent, type ReactNode, useId, useState } from "react";
import { fromWallTime } from "@/newsroom/arabic/wall-time";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { askNewsroom, type Refused } from "./ask-newsroom";
import type { CommissionButtonProps } from "./commission-button";
import { planMessages as say } from "./messages";
import { Refusal } from "./refusal";
import { TimeField } from "./time-field";

export type CommissionDialogProps = CommissionButtonProps & {
  onClose: () => void;
  onSent: (sent: { id: number; title: string }) => void;
};

const LENGTHS = { shortest: 50, longest: 10_000 } as const;

/** What is asked for, where it will stand, of whom, until when and how long. */
export function CommissionDialog({ sections, writers, calendar, onClose, onSent }: CommissionDialogProps) {
  const [due, setDue] = useState("");
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const title = String(typed.get("title")).trim();
    const length = String(typed.get("length"));
    setBusy(true);
    const answer = await askNewsroom("/api/desk/assignments", "POST", {
      title,
      brief: String(typed.get("brief")),
      sectionId: Number(typed.get("section")),
      assigneeId: Number(typed.get("writer")),
      dueAt: fromWallTime(due, calendar.timeZone)?.toISOString() ?? null,
      lengthWords: length === "" ? null : Number(length),
    });
    setBusy(false);
    if (answer.isDone) onSent({ id: Number(answer.body.id), title });
    else setRefused(answer);
  };
  return (
    <Dialog open title={say.commission} lead={say.commissionLead} closeName={say.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <Field label={say.title}>
          {(id) => <input id={id} name="title" required maxLength={200} className="box" />}
        </Field>
        <Field label={say.brief}>
          {(id) => (
            <textarea
              id={id}
              name="brief"
              rows={3}
              maxLength={2_000}
              placeholder={say.briefHint}
              className="box"
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Choice label={say.section} name="section" options={sections} />
          <Choice label={say.writer} name="writer" options={writers} />
        </div>
        <TimeField label={say.due} value={due} calendar={calendar} onChange={setDue} />
        <Field label={say.length}>
          {(id) => (
            <input
              id={id}
              name="length"
              type="number"
              inputMode="numeric"
              min={LENGTHS.shortest}
              max={LENGTHS.longest}
              className="box"
            />
          )}
        </Field>
        {refused ? <Refusal refused={refused} /> : null}
        <DialogEnd act={say.send} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

type ChoiceProps = { label: string; name: string; options: { id: number; name: string }[] };

function Choice({ label, name, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} name={name} required defaultValue="" className="box">
          <option value="" disabled>
            {say.choose}
          </option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

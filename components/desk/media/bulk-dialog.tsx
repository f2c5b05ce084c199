"use client";

import { type FormEvent, useState } from "react";
import type { Calendar } from "@/db/types";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { bulkChange } from "./bulk-change";
import { Labelled } from "./labelled";
import { fieldMessages as fields, pictureMessages, bulkMessages as say } from "./messages";

export type BulkDialogProps = {
  lead: string;
  mayManage: boolean;
  calendar: Calendar;
  onApply: (change: Record<string, unknown>) => void;
  onClose: () => void;
};

const words = ["caption", "credit", "place", "people"] as const;
const rights = ["source", "holder", "licence"] as const;

/** The same words for many pictures; an empty field changes nothing. */
export function BulkDialog({ lead, mayManage, calendar, onApply, onClose }: BulkDialogProps) {
  const [problem, setProblem] = useState("");
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const change = bulkChange(new FormData(event.currentTarget), calendar.timeZone);
    if (Object.keys(change).length === 0) setProblem(say.nothing);
    else onApply(change);
  };
  return (
    <Dialog
      open
      title={say.title}
      lead={lead}
      closeName={pictureMessages.close}
      onClose={onClose}
      size="large"
    >
      <form onSubmit={send} className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          {words.map((name) => (
            <TextField key={name} name={name} {...(name === "people" && { hint: fields.peopleHint })} />
          ))}
          <Labelled label={fields.takenOn}>
            {(field) => <input {...field} name="takenOn" type="date" className="box" />}
          </Labelled>
        </div>
        {mayManage ? (
          <fieldset className="grid gap-3 border-t border-hair pt-3 sm:grid-cols-2">
            <legend className="pe-3 font-bold">{pictureMessages.rights}</legend>
            {rights.map((name) => (
              <TextField key={name} name={name} />
            ))}
            <Labelled label={fields.barred}>
              {(field) => (
                <select {...field} name="isBarred" className="box" defaultValue="">
                  <option value="">{say.keep}</option>
                  <option value="yes">{say.isBarred}</option>
                  <option value="no">{say.isFree}</option>
                </select>
              )}
            </Labelled>
            <Labelled label={fields.from}>
              {(field) => <input {...field} name="from" type="date" className="box" />}
            </Labelled>
            <Labelled label={fields.until}>
              {(field) => <input {...field} name="until" type="date" className="box" />}
            </Labelled>
          </fieldset>
        ) : null}
        <p role="alert" className="field-problem empty:hidden">
          {problem}
        </p>
        <DialogEnd act={say.apply} cancel={pictureMessages.cancel} isBusy={false} onClose={onClose} />
      </form>
    </Dialog>
  );
}

type TextFieldProps = { name: (typeof words)[number] | (typeof rights)[number]; hint?: string };

const TextField = ({ name, hint }: TextFieldProps) => (
  <Labelled label={fields[name]} {...(hint && { hint })}>
    {(field) => <input {...field} name={name} className="box" maxLength={500} />}
  </Labelled>
);

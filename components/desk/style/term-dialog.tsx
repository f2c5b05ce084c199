"use client";

import { type ReactNode, useId, useState } from "react";
import type { Severity } from "@/newsroom/style/types";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { stylePageMessages as say } from "./messages";
import { SeverityChoice } from "./severity-choice";
import type { Answer, StyleActs, TermRule } from "./types";
import { useAct } from "./use-act";

export type TermDialogProps = { rule: TermRule | null; acts: StyleActs; onClose: () => void };

/** A term of the house is written, changed, put out of use or removed. */
export function TermDialog({ rule, acts, onClose }: TermDialogProps) {
  const { answer, isBusy, send } = useAct(acts.save, onClose);
  const [severity, setSeverity] = useState<Severity>(rule?.severity ?? "advice");
  return (
    <Dialog open title={rule ? say.editTitle : say.addTitle} closeName={say.close} onClose={onClose}>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <Standing rule={rule} />
        <Field label={say.term} hint={say.termHint} name="term" answer={answer}>
          {(field) => <input {...field} className="box" required maxLength={60} defaultValue={rule?.term} />}
        </Field>
        <Field label={say.preferred} hint={say.preferredHint} name="preferred" answer={answer}>
          {(field) => (
            <textarea {...field} className="box" rows={2} defaultValue={rule?.preferred.join("\n")} />
          )}
        </Field>
        <Field label={say.note} name="note" answer={answer}>
          {(field) => (
            <textarea {...field} className="box" rows={2} maxLength={300} defaultValue={rule?.note} />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-4">
          <SeverityChoice label={say.severity} name="severity" value={severity} onChange={setSeverity} />
          <label className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              name="isActive"
              value="yes"
              defaultChecked={rule?.isActive ?? true}
              className="size-4 accent-accent"
            />
            {say.isActive}
          </label>
        </div>
        {answer ? (
          <p role="alert" className="font-bold text-accent">
            {answer.message}
          </p>
        ) : null}
        <DialogEnd act={say.save} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
      {rule ? <Removal rule={rule} acts={acts} onClose={onClose} /> : null}
    </Dialog>
  );
}

const Standing = ({ rule }: { rule: TermRule | null }) =>
  rule ? (
    <>
      <input type="hidden" name="id" value={rule.id} />
      <input type="hidden" name="version" value={rule.version} />
    </>
  ) : null;

function Removal({ rule, acts, onClose }: TermDialogProps) {
  const [isAsking, setAsking] = useState(false);
  const { answer, isBusy, send } = useAct(acts.remove, onClose);
  if (!isAsking)
    return (
      <button type="button" className="button quiet mt-4 text-accent" onClick={() => setAsking(true)}>
        {say.remove}
      </button>
    );
  return (
    <form
      className="mt-4 grid justify-items-start gap-2 border-t border-hair pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <Standing rule={rule} />
      <p className="text-soft">{say.removeLead}</p>
      {answer ? <p role="alert">{answer.message}</p> : null}
      <button type="submit" className="button text-accent" disabled={isBusy}>
        {say.removeSure}
      </button>
    </form>
  );
}

type FieldProps = {
  label: string;
  hint?: string;
  name: string;
  answer: Answer;
  children: (field: {
    id: string;
    name: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
};

function Field({ label, hint, name, answer, children }: FieldProps) {
  const id = useId();
  const problem = answer?.problems.find(({ field }) => field === name)?.message;
  const described = problem ? `${id}-problem` : hint ? `${id}-hint` : undefined;
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children({ id, name, "aria-describedby": described, "aria-invalid": problem ? true : undefined })}
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
      {hint && !problem ? (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

"use client";

import { type ReactNode, useActionState } from "react";

type State = {
  message: string;
  problems: { field: string; message: string }[];
  typed: Record<string, string>;
} | null;

export type SendForm = (before: State, form: FormData) => Promise<State>;

export type SentFormProps = {
  send: SendForm;
  hidden: Record<string, number>;
  submit: string;
  isPrimary?: boolean;
  children?: ReactNode;
};

/** A small form that says why it was refused. */
export function SentForm({ send, hidden, submit, isPrimary = false, children }: SentFormProps) {
  const [state, act, isBusy] = useActionState(send, null);
  return (
    <form action={act} className="grid gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state ? (
        <p role="alert" className="font-bold text-accent">
          {state.message}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {children}
        <button type="submit" className={isPrimary ? "button primary" : "button"} disabled={isBusy}>
          {submit}
        </button>
      </div>
    </form>
  );
}

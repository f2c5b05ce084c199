"use client";

import { useActionState } from "react";
import { doorMessages as say } from "./messages";

type State = {
  message: string;
  problems: { field: string; message: string }[];
  typed: Record<string, string>;
} | null;

/** Asks for a link; the answer is the same for everybody. */
export function ForgotForm({ ask }: { ask: (before: State, form: FormData) => Promise<State> }) {
  const [state, send, isBusy] = useActionState(ask, null);
  return (
    <form action={send} className="grid gap-4">
      {state ? (
        <p role="alert" className="rounded-md border border-accent px-3 py-2 font-bold text-accent">
          {state.message}
        </p>
      ) : null}
      <div>
        <label htmlFor="email" className="field-label">
          {say.email}
        </label>
        <input
          id="email"
          name="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          required
          maxLength={254}
          defaultValue={state?.typed.email}
          key={state?.typed.email}
          className="box"
        />
      </div>
      <button type="submit" className="button primary min-h-11" disabled={isBusy}>
        {isBusy ? say.busy : say.send}
      </button>
    </form>
  );
}

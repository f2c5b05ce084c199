"use client";

import { useActionState } from "react";
import { DoorAlert } from "./door-alert";
import type { DoorState } from "./door-state";
import { doorMessages as say } from "./messages";

export type CodeFormProps = {
  next: string;
  finish: (before: DoorState, form: FormData) => Promise<DoorState>;
};

/** The second half of a sign-in; works as a plain form where no script runs. */
export function CodeForm({ next, finish }: CodeFormProps) {
  const [state, send, isBusy] = useActionState(finish, null);
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <DoorAlert message={state?.message} />
      <div>
        <label htmlFor="code" className="field-label">
          {say.code}
        </label>
        <input
          id="code"
          name="code"
          dir="ltr"
          inputMode="text"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={40}
          aria-describedby="code-hint"
          className="box text-center font-mono text-lg"
        />
        <p id="code-hint" className="mt-1 text-soft text-sm">
          {say.codeHint}
        </p>
      </div>
      <button type="submit" className="button primary min-h-11" disabled={isBusy}>
        {isBusy ? say.busy : say.finish}
      </button>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { DoorAlert } from "./door-alert";
import type { DoorState } from "./door-state";
import { doorMessages as say } from "./messages";

/** Asks for a link; the answer is the same for everybody. */
export function ForgotForm({ ask }: { ask: (before: DoorState, form: FormData) => Promise<DoorState> }) {
  const [state, send, isBusy] = useActionState(ask, null);
  return (
    <form action={send} className="grid gap-4">
      <DoorAlert message={state?.message} />
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

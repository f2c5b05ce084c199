"use client";

import { useActionState } from "react";
import { DoorAlert } from "./door-alert";
import type { DoorState } from "./door-state";
import { doorMessages as say } from "./messages";

export type ConfirmFormProps = {
  next: string;
  email: string;
  confirm: (before: DoorState, form: FormData) => Promise<DoorState>;
};

/** The password once more, or a code in its place. */
export function ConfirmForm({ next, email, confirm }: ConfirmFormProps) {
  const [state, send, isBusy] = useActionState(confirm, null);
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <DoorAlert message={state?.message} />
      <div>
        <label htmlFor="proof" className="field-label">
          {say.proof}
        </label>
        <input
          id="proof"
          name="proof"
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          maxLength={1024}
          className="box"
        />
      </div>
      <button type="submit" className="button primary min-h-11" disabled={isBusy}>
        {isBusy ? say.busy : say.confirm}
      </button>
    </form>
  );
}

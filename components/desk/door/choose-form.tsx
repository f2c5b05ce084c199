"use client";

import { useActionState, useState } from "react";
import { DoorAlert } from "./door-alert";
import type { DoorState } from "./door-state";
import { doorMessages as say } from "./messages";

export type ChooseFormProps = {
  token: string;
  /** So that a password manager knows whose it is. */
  email: string;
  choose: (before: DoorState, form: FormData) => Promise<DoorState>;
};

/** One chooses a password; works as a plain form where no script runs, and never gives it back. */
export function ChooseForm({ token, email, choose }: ChooseFormProps) {
  const [state, send, isBusy] = useActionState(choose, null);
  const [isShown, setShown] = useState(false);
  const problem = state?.problems.find(({ field }) => field === "password")?.message;
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <DoorAlert message={problem ? null : state?.message} />
      <div>
        <label htmlFor="email" className="field-label">
          {say.email}
        </label>
        <input
          id="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          readOnly
          value={email}
          className="box"
        />
      </div>
      <div>
        <label htmlFor="password" className="field-label">
          {say.password}
        </label>
        <input
          id="password"
          name="password"
          type={isShown ? "text" : "password"}
          dir="auto"
          autoComplete="new-password"
          required
          maxLength={1024}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "password-problem password-hint" : "password-hint"}
          className="box"
        />
        {problem ? (
          <p id="password-problem" role="alert" className="field-problem mt-1">
            {problem}
          </p>
        ) : null}
        <p id="password-hint" className="mt-1 text-[0.8125rem] text-soft">
          {say.hint}
        </p>
        <label className="mt-2 flex items-center gap-2 text-[0.8125rem]">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={isShown}
            onChange={(event) => setShown(event.target.checked)}
          />
          {say.show}
        </label>
      </div>
      <button type="submit" className="button primary min-h-11" disabled={isBusy}>
        {isBusy ? say.busy : say.save}
      </button>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { DoorAlert } from "./door/door-alert";
import type { DoorState } from "./door/door-state";
import { signInMessages as say } from "./messages";

export type SignInFormProps = {
  next: string;
  signIn: (before: DoorState, form: FormData) => Promise<DoorState>;
};

/** Works as a plain form where no script runs; the e-mail comes back, the password never does. */
export function SignInForm({ next, signIn }: SignInFormProps) {
  const [state, send, isBusy] = useActionState(signIn, null);
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
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
          maxLength={200}
          defaultValue={state?.typed.email}
          key={state?.typed.email}
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
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          maxLength={1024}
          className="box"
        />
      </div>
      <button type="submit" className="button primary min-h-11" disabled={isBusy}>
        {isBusy ? say.busy : say.submit}
      </button>
      <a href="/reset" className="justify-self-start text-soft underline underline-offset-4">
        {say.forgot}
      </a>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { signInMessages as say } from "./messages";

type State = {
  message: string;
  problems: { field: string; message: string }[];
  typed: Record<string, string>;
} | null;

export type SignInFormProps = {
  next: string;
  signIn: (before: State, form: FormData) => Promise<State>;
};

/** Works as a plain form where no script runs; the e-mail comes back, the password never does. */
export function SignInForm({ next, signIn }: SignInFormProps) {
  const [state, send, isBusy] = useActionState(signIn, null);
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
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

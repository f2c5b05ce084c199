"use client";

import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { problemOf } from "../accounts/reach-fields";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { credentialMessages as say } from "./credential-messages";

export type CredentialsProps = {
  email: string;
  /** What became of a link to change the address that was just opened. */
  told: "half" | "changed" | null;
};

/** One's own password and address: each asks the password as it is. */
export const Credentials = ({ email, told }: CredentialsProps) => (
  <>
    <Sheet
      title={say.password}
      lead={say.passwordLead}
      path="/api/desk/account/password"
      act={say.change}
      done={say.changed}
      fields={[
        { name: "current", label: say.current, type: "password", autoComplete: "current-password" },
        {
          name: "password",
          label: say.fresh,
          type: "password",
          autoComplete: "new-password",
          hint: say.hint,
        },
      ]}
    />
    <Sheet
      title={say.email}
      lead={
        <>
          {say.emailLead} <bdi dir="ltr">{email}</bdi>
        </>
      }
      path="/api/desk/account/email"
      act={say.ask}
      done={say.asked}
      told={told && (told === "half" ? say.half : say.done)}
      fields={[
        { name: "email", label: say.newEmail, type: "email", autoComplete: "email" },
        { name: "password", label: say.current, type: "password", autoComplete: "current-password" },
      ]}
    />
  </>
);

type Field = { name: string; label: string; type: "password" | "email"; autoComplete: string; hint?: string };

type SheetProps = {
  title: string;
  lead: ReactNode;
  path: string;
  act: string;
  done: string;
  told?: string | null;
  fields: Field[];
};

function Sheet({ title, lead, path, act, done, told = null, fields }: SheetProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isDone, setDone] = useState(false);
  const { refused, isBusy, ask } = useAsk(() => form.current?.reset());
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setDone(false);
    setDone(await ask(path, "POST", Object.fromEntries(new FormData(event.currentTarget))));
  };
  return (
    <section aria-labelledby={id} className="rounded-lg border border-hair bg-raised px-4 py-4 sm:px-5">
      <h2 id={id} className="font-bold text-lg">
        {title}
      </h2>
      <p className="text-soft">{lead}</p>
      <form ref={form} onSubmit={send} className="mt-3 grid gap-3 sm:max-w-md">
        {fields.map((field) => (
          <Line key={field.name} {...field} problem={problemOf(refused?.problems ?? [], field.name)} />
        ))}
        <RefusalLine refused={refused} />
        <button type="submit" className="button justify-self-start" disabled={isBusy}>
          {act}
        </button>
        <p role="status">{isDone ? done : told}</p>
      </form>
    </section>
  );
}

function Line({ name, label, hint, problem, ...input }: Field & { problem: string | undefined }) {
  const id = useId();
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        {...input}
        id={id}
        name={name}
        dir={input.type === "email" ? "ltr" : "auto"}
        className="box"
        required
        maxLength={1024}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

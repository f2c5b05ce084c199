"use client";

import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import type { StoryText } from "@/db/types";
import { signInAgain } from "./ask-desk";
import { CopyButton } from "./copy/copy-button";
import { copyMessages, editorMessages, againMessages as say } from "./messages";

export type SignInAgainProps = {
  email: string;
  /** The text as it stands behind the question, where one is written there. */
  read?: () => StoryText;
  onDone: () => void;
  onClose: () => void;
};

/** The session has ended, the text has not: the same person signs in and goes on. */
export function SignInAgain({ email, read, onDone, onClose }: SignInAgainProps) {
  const [secret, setSecret] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await signInAgain(asksCode ? { code: secret } : { email, password: secret });
    setBusy(false);
    setSecret("");
    setRefusal(answer.kind === "refused" ? answer.message : null);
    if (answer.kind === "code") setAsksCode(true);
    if (answer.kind === "in") onDone();
  };
  return (
    <Dialog open title={say.title} lead={say.lead} closeName={editorMessages.close} onClose={onClose}>
      <form onSubmit={send} className="grid gap-3">
        <div>
          <label htmlFor="again-email" className="field-label">
            {say.email}
          </label>
          <input
            id="again-email"
            className="box"
            dir="ltr"
            type="email"
            autoComplete="username"
            readOnly
            value={email}
          />
        </div>
        <div>
          <label htmlFor="again-secret" className="field-label">
            {asksCode ? say.code : say.password}
          </label>
          <input
            key={String(asksCode)}
            id="again-secret"
            className="box"
            dir="ltr"
            type={asksCode ? "text" : "password"}
            autoComplete={asksCode ? "one-time-code" : "current-password"}
            required
            maxLength={1024}
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
          />
        </div>
        {refusal ? (
          <p role="alert" className="font-bold text-accent">
            {refusal}
          </p>
        ) : null}
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.submit}
        </button>
      </form>
      {read ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-hair pt-3">
          <CopyButton read={read} />
          <span className="text-[0.8125rem] text-soft">{copyMessages.lead}</span>
        </div>
      ) : null}
    </Dialog>
  );
}

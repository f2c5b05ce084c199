"use client";

import { type FormEvent, useId } from "react";
import { EmailBox } from "./email-box";
import { accountMessages as say } from "./messages";
import { problemOf } from "./reach-fields";
import { RefusalLine } from "./refusal-line";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

/** For a mailbox that is lost, or was written wrongly in the invitation. */
export function EmailPart({ account }: { account: Account }) {
  const id = useId();
  const { refused, isBusy, ask } = useAsk();
  const problem = problemOf(refused?.problems ?? [], "email");
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const email = String(new FormData(form).get("email"));
    if (await ask(`/api/desk/accounts/${account.id}/email`, "PUT", { email })) form.reset();
  };
  return (
    <form onSubmit={send} className="grid gap-2">
      <p className="text-[0.8125rem] text-soft">{say.moveEmailHint}</p>
      {problem ? null : <RefusalLine refused={refused} />}
      <div className="flex flex-wrap items-end gap-2">
        <div className="grow">
          <EmailBox id={id} label={say.newEmail} problem={problem} />
        </div>
        <button type="submit" className="button" disabled={isBusy}>
          {say.moveEmail}
        </button>
      </div>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="field-problem">
          {problem}
        </p>
      ) : null}
    </form>
  );
}

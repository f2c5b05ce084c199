"use client";

import { type FormEvent, useId } from "react";
import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

/** For the day a colleague has lost phone and paper: the second factor goes, with a reason that is written down. */
export function FactorPart({ account }: { account: Account }) {
  const id = useId();
  const { refused, isBusy, ask } = useAsk();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason"));
    void ask(`/api/desk/accounts/${account.id}/second-factor`, "DELETE", { reason });
  };
  return (
    <form onSubmit={send} className="grid gap-2">
      <h3 className="font-bold">{say.secondFactor}</h3>
      <p>{account.secondFactors.map((factor) => say.factors[factor]).join("، ")}</p>
      <p className="text-[0.8125rem] text-soft">{say.resetFactorHint}</p>
      <RefusalLine refused={refused} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="grow">
          <label htmlFor={id} className="field-label">
            {say.reason}
          </label>
          <input id={id} name="reason" required maxLength={500} className="box" />
        </div>
        <button type="submit" className="button text-accent" disabled={isBusy}>
          {say.resetFactor}
        </button>
      </div>
    </form>
  );
}

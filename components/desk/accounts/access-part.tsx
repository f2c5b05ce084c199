"use client";

import type { FormEvent } from "react";
import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import { SureTick } from "./sure-tick";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

/** Somebody is kept out, or let in again. */
export function AccessPart({ account }: { account: Account }) {
  const { refused, isBusy, ask } = useAsk();
  const path = `/api/desk/accounts/${account.id}/suspension`;
  const isOut = account.status === "suspended";
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isSure = new FormData(event.currentTarget).has("isSure");
    void (isOut ? ask(path, "DELETE") : ask(path, "POST", { isSure }));
  };
  return (
    <form onSubmit={send} className="grid justify-items-start gap-2">
      {isOut ? null : <p className="text-[0.8125rem] text-soft">{say.suspendHint}</p>}
      <RefusalLine refused={refused} />
      <SureTick refused={refused} />
      <button type="submit" className={isOut ? "button" : "button text-accent"} disabled={isBusy}>
        {isOut ? say.reactivate : say.suspend}
      </button>
    </form>
  );
}

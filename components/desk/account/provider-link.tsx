"use client";

import { type ReactNode, useState } from "react";
import { DoorAlert } from "../door/door-alert";
import { askAccount } from "./ask-account";
import { accountMessages as say } from "./messages";
import { useAccount } from "./use-account";

export type ProviderLinkProps = { isParted: boolean; since: ReactNode };

/** The account at the provider that opens this one: taken off, and allowed again, by whose account it is. */
export function ProviderLink({ isParted, since }: ProviderLinkProps) {
  const { ask, isBusy, refusal, setRefusal } = useAccount();
  const [isAllowed, setAllowed] = useState(false);
  const part = async () => {
    if (window.confirm(say.partProviderSure)) await ask("provider", "DELETE");
  };
  /** Without drawing the page anew: nothing would be left here to say what happens next. */
  const allow = async () => {
    const answer = await askAccount("provider", "PUT");
    setAllowed(answer.ok);
    setRefusal(answer.ok ? null : answer.message);
  };
  return (
    <section
      aria-labelledby="provider"
      className="grid gap-2 rounded-lg border border-hair bg-raised px-4 py-4 sm:px-5"
    >
      <h2 id="provider" className="font-bold text-lg">
        {say.provider}
      </h2>
      <p className="text-soft">
        {isParted ? say.providerParted : say.providerLinked} {since}
      </p>
      <DoorAlert message={refusal} />
      <button
        type="button"
        className="button justify-self-start"
        disabled={isBusy || isAllowed}
        onClick={() => void (isParted ? allow() : part())}
      >
        {isParted ? say.allowProvider : say.partProvider}
      </button>
      <p role="status" className="text-sm empty:hidden">
        {isAllowed ? say.providerAllowed : null}
      </p>
    </section>
  );
}

"use client";

import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

/** For the day a colleague's account at the provider is in other hands. */
export function ProviderPart({ account }: { account: Account }) {
  const { refused, isBusy, ask } = useAsk();
  return (
    <div className="grid gap-2">
      <h3 className="font-bold">{say.provider}</h3>
      <p className="text-[0.8125rem] text-soft">{say.partProviderHint}</p>
      <RefusalLine refused={refused} />
      <button
        type="button"
        className="button justify-self-start text-accent"
        disabled={isBusy}
        onClick={() => void ask(`/api/desk/accounts/${account.id}/provider`, "DELETE")}
      >
        {say.partProvider}
      </button>
    </div>
  );
}

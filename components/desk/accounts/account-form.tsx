"use client";

import { type FormEvent, useState } from "react";
import type { Role } from "@/db/types";
import { accountMessages as say } from "./messages";
import { PersonFields, personOf } from "./person-fields";
import { ReachFields } from "./reach-fields";
import { RefusalLine } from "./refusal-line";
import { SureTick } from "./sure-tick";
import type { Account, DeskName } from "./types";
import { useAsk } from "./use-ask";

export type AccountFormProps = { account: Account; desks: DeskName[]; offered: readonly Role[] };

/** Name, roles and desks of somebody; giving up one's own asks for a second word. */
export function AccountForm({ account, desks, offered }: AccountFormProps) {
  const [isSaved, setSaved] = useState(false);
  const { refused, isBusy, ask } = useAsk();
  const problems = refused?.problems ?? [];
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSaved(false);
    const sent = { account: personOf(form), isSure: form.has("isSure") };
    setSaved(await ask(`/api/desk/accounts/${account.id}`, "PATCH", sent));
  };
  return (
    <form onSubmit={send} className="grid gap-3">
      <PersonFields name={account.name} gender={account.gender} problems={problems} />
      <ReachFields
        offered={offered}
        desks={desks}
        roles={account.roles}
        deskIds={account.deskIds}
        problems={problems}
      />
      <p className="text-[0.8125rem] text-soft">{say.rolesEnd}</p>
      <RefusalLine refused={refused} />
      <SureTick refused={refused} />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.save}
        </button>
        <p role="status">{isSaved ? say.saved : null}</p>
      </div>
    </form>
  );
}

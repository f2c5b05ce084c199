"use client";

import { useState } from "react";
import { DoorAlert } from "../door/door-alert";
import { accountMessages as say } from "./messages";
import { useAccount } from "./use-account";

/** Ten codes, shown once: on paper they open the account on the day the phone is lost. */
export function NewCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(codes.join("\n")).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section aria-label={say.recovery} className="grid gap-3 rounded-md border border-amber p-4">
      <p role="status" className="font-bold">
        {say.recoveryNow}
      </p>
      <ul dir="ltr" className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono text-lg sm:grid-cols-5">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <button type="button" className="button" onClick={() => void copy()}>
          {isCopied ? say.copied : say.copy}
        </button>
        <button type="button" className="button primary" onClick={onKept}>
          {say.keep}
        </button>
      </div>
    </section>
  );
}

/** How many are left, and ten new ones for who asks. */
export function RecoveryCodes({ left, onNew }: { left: string; onNew: (codes: string[]) => void }) {
  const { ask, isBusy, refusal } = useAccount();
  const renew = async () => {
    if (!window.confirm(say.renewSure)) return;
    const answer = await ask("recovery-codes", "POST");
    if (answer.ok) onNew(answer.body.recovery as string[]);
  };
  return (
    <div className="grid gap-2 py-4">
      <h3 className="font-bold">{say.recovery}</h3>
      <p className="text-soft">{say.recoveryLead}</p>
      <DoorAlert message={refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <span>{left}</span>
        <button type="button" className="button" disabled={isBusy} onClick={() => void renew()}>
          {say.renew}
        </button>
      </div>
    </div>
  );
}

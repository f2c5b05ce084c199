"use client";

import { useState } from "react";
import { CodeApp } from "./code-app";
import { accountMessages as say } from "./messages";
import { type ListedKey, Passkeys } from "./passkeys";
import { NewCodes, RecoveryCodes } from "./recovery-codes";

export type SecondFactorProps = {
  hasApp: boolean;
  keys: ListedKey[];
  /** What is said of the recovery codes that are left; null without a second factor. */
  recoveryLeft: string | null;
};

/** Everything that is asked beside the password. */
export function SecondFactor({ hasApp, keys, recoveryLeft }: SecondFactorProps) {
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <section aria-labelledby="factor" className="rounded-lg border border-hair bg-raised px-4 py-4 sm:px-5">
      <h2 id="factor" className="font-bold text-lg">
        {say.factor}
      </h2>
      <p className="text-soft">{say.factorLead}</p>
      {codes ? (
        <div className="mt-4">
          <NewCodes codes={codes} onKept={() => setCodes(null)} />
        </div>
      ) : null}
      <div className="divide-y divide-hair">
        <CodeApp isOn={hasApp} onNew={setCodes} />
        <Passkeys keys={keys} onNew={setCodes} />
        {recoveryLeft ? <RecoveryCodes left={recoveryLeft} onNew={setCodes} /> : null}
      </div>
    </section>
  );
}

"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { DoorAlert } from "../door/door-alert";
import { accountMessages as say } from "./messages";
import { useAccount } from "./use-account";

export type ListedKey = { id: string; name: string; made: ReactNode; used: ReactNode };

export type PasskeysProps = { keys: ListedKey[]; onNew: (codes: string[]) => void };

/** The keys that open this account, and a new one of this device. */
export function Passkeys({ keys, onNew }: PasskeysProps) {
  const { ask, isBusy, refusal, setRefusal } = useAccount();
  const [said, setSaid] = useState("");
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("name"));
    setSaid("");
    if (typeof PublicKeyCredential === "undefined") return setRefusal(say.keyUnable);
    const offered = await ask("passkeys/offer", "POST");
    if (!offered.ok) return;
    const response = await make(offered.body).catch(() => null);
    if (!response) return setRefusal(say.keyFailed);
    const kept = await ask("passkeys", "POST", { name, response });
    if (!kept.ok) return;
    form.reset();
    setSaid(say.keySaved);
    const codes = kept.body.recovery as string[];
    if (codes.length > 0) onNew(codes);
  };
  const remove = async (id: string) => {
    if (window.confirm(say.removeKeySure)) await ask("passkeys", "DELETE", { id });
  };
  return (
    <div className="grid gap-2 py-4">
      <h3 className="font-bold">{say.keys}</h3>
      <p className="text-soft">{say.keysLead}</p>
      <DoorAlert message={refusal} />
      {keys.length === 0 ? <p className="text-soft">{say.noKeys}</p> : null}
      <ul className="divide-y divide-hair empty:hidden">
        {keys.map(({ id, name, made, used }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <bdi className="font-bold">{name}</bdi>
            <span className="text-soft text-sm">
              {say.keyMade} {made}
            </span>
            <span className="text-soft text-sm">{used}</span>
            <button
              type="button"
              className="button ms-auto"
              disabled={isBusy}
              onClick={() => void remove(id)}
            >
              {say.removeKey}
              <span className="sr-only"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-2">
        <div className="grow sm:max-w-xs">
          <label htmlFor="key-name" className="field-label">
            {say.keyName}
          </label>
          <input id="key-name" name="name" maxLength={60} placeholder={say.keyNameHint} className="box" />
        </div>
        <button type="submit" className="button" disabled={isBusy}>
          {say.addKey}
        </button>
        <p role="status" className="w-full text-sm">
          {said}
        </p>
      </form>
    </div>
  );
}

async function make(offered: Record<string, unknown>) {
  const { startRegistration } = await import("@simplewebauthn/browser");
  return startRegistration({ optionsJSON: offered as never });
}

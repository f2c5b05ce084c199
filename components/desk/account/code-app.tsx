"use client";

import { type FormEvent, useState } from "react";
import { DoorAlert } from "../door/door-alert";
import { CodeAppSetup, type Offer } from "./code-app-setup";
import { accountMessages as say } from "./messages";
import { useAccount } from "./use-account";

export type CodeAppProps = { isOn: boolean; onNew: (codes: string[]) => void };

/** The app of codes: added by a first right code, removed by who owns it. */
export function CodeApp({ isOn, onNew }: CodeAppProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const { ask, isBusy, refusal } = useAccount();
  const begin = async () => {
    const answer = await ask("code-app", "POST");
    if (answer.ok) setOffer(answer.body as Offer);
  };
  const turnOn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    const answer = await ask("code-app", "PUT", { code });
    if (!answer.ok) return;
    setOffer(null);
    onNew(answer.body.recovery as string[]);
  };
  const remove = async () => {
    if (window.confirm(say.removeAppSure)) await ask("code-app", "DELETE");
  };
  return (
    <div className="grid gap-2 py-4">
      <h3 className="font-bold">{say.app}</h3>
      <p className="text-soft">{isOn ? say.appOn : say.appOff}</p>
      <DoorAlert message={refusal} />
      {offer && !isOn ? (
        <CodeAppSetup offer={offer} isBusy={isBusy} onSubmit={turnOn} onCancel={() => setOffer(null)} />
      ) : (
        <button
          type="button"
          className="button justify-self-start"
          disabled={isBusy}
          onClick={() => void (isOn ? remove() : begin())}
        >
          {isOn ? say.removeApp : say.addApp}
        </button>
      )}
    </div>
  );
}

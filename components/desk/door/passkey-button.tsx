"use client";

import { KeyRound } from "lucide-react";
import { useEffect, useState } from "react";
import { DoorAlert } from "./door-alert";
import { doorMessages as say } from "./messages";

type Place = { ask: { path: string; method: "POST" | "PUT" }; answer: string };

export type PasskeyButtonProps = { label: string; next: string; place: Place; before?: React.ReactNode };

const send = async (path: string, method: string, body: unknown) => {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
};

/** Asks the browser for a passkey and goes on with it; where a browser has none there is no button. */
export function PasskeyButton({ label, next, place, before }: PasskeyButtonProps) {
  const [isAble, setAble] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => setAble(typeof PublicKeyCredential !== "undefined"), []);
  if (!isAble) return null;
  const enter = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const optionsJSON = await send(place.ask.path, place.ask.method, {});
      const response = await startAuthentication({ optionsJSON });
      await send(place.answer, "POST", place.ask.method === "PUT" ? { response } : response);
      window.location.assign(next);
    } catch {
      setRefusal(say.passkeyFailed);
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      {before}
      <DoorAlert message={refusal} />
      <button type="button" className="button min-h-11" disabled={isBusy} onClick={() => void enter()}>
        <KeyRound size={17} aria-hidden="true" />
        {isBusy ? say.busy : label}
      </button>
    </div>
  );
}

export const signInPlace: Place = {
  ask: { path: "/api/session/passkey/ask", method: "POST" },
  answer: "/api/session/passkey",
};

export const confirmPlace: Place = {
  ask: { path: "/api/session/confirm", method: "PUT" },
  answer: "/api/session/confirm",
};

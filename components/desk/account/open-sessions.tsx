"use client";

import { Monitor, Smartphone } from "lucide-react";
import type { ReactNode } from "react";
import { DoorAlert } from "../door/door-alert";
import { deviceName, isPhone } from "./device-name";
import { accountMessages as say } from "./messages";
import { useAccount } from "./use-account";

export type ListedSession = {
  number: number;
  device: string;
  place: string;
  isThis: boolean;
  opened: ReactNode;
  seen: ReactNode;
};

/** Every browser from which one is signed in; any of them is ended at once. */
export function OpenSessions({ sessions }: { sessions: ListedSession[] }) {
  const { ask, isBusy, refusal } = useAccount();
  return (
    <section aria-labelledby="sessions" className="rounded-lg border border-hair bg-raised px-4 py-4 sm:px-5">
      <h2 id="sessions" className="font-bold text-lg">
        {say.sessions}
      </h2>
      <p className="text-soft">{say.sessionsLead}</p>
      <DoorAlert message={refusal} />
      <ul className="mt-3 divide-y divide-hair">
        {sessions.map(({ number, device, place, isThis, opened, seen }) => {
          const Icon = isPhone(device) ? Smartphone : Monitor;
          return (
            <li key={number} className="flex items-center gap-3 py-2.5">
              <Icon size={20} aria-hidden="true" className="shrink-0 text-soft" />
              <p className="min-w-0 grow leading-snug">
                <bdi className="font-bold">{deviceName(device) || say.unknownDevice}</bdi>
                {place ? <bdi className="ms-2 text-soft text-sm">{placeName(place)}</bdi> : null}
                {isThis ? <span className="ms-2 font-bold text-green text-sm">{say.thisOne}</span> : null}
                <span className="block text-soft text-sm">
                  {say.opened} {opened} · {say.seen} {seen}
                </span>
              </p>
              {isThis ? null : (
                <button
                  type="button"
                  className="button"
                  disabled={isBusy}
                  onClick={() => void ask("sessions", "DELETE", { number })}
                >
                  {say.end}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <button
          type="button"
          className="button mt-2"
          disabled={isBusy}
          onClick={() => void ask("sessions", "DELETE", {})}
        >
          {say.endOthers}
        </button>
      ) : (
        <p className="mt-2 text-soft text-sm">{say.noOthers}</p>
      )}
    </section>
  );
}

const regions = new Intl.DisplayNames("ar", { type: "region" });
const placeName = (code: string) => regions.of(code) ?? code;

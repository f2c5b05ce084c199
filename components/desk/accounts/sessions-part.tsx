"use client";

import { useCallback, useEffect, useState } from "react";
import type { Calendar } from "@/db/types";
import { deviceName } from "../account/device-name";
import { askNewsroom } from "../plan/ask-newsroom";
import { When } from "../when";
import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

type Session = { number: number; device: string; lastSeenAt: string };
type Props = { account: Account; now: Date; calendar: Calendar };

/** Where somebody is signed in; each session ends by itself or all at once. */
export function SessionsPart({ account, now, calendar }: Props) {
  const path = `/api/desk/accounts/${account.id}/sessions`;
  const [sessions, setSessions] = useState<Session[] | null>(null);
  const look = useCallback(async () => {
    const answer = await askNewsroom(path, "GET");
    if (answer.isDone) setSessions(answer.body.sessions as Session[]);
  }, [path]);
  useEffect(() => void look(), [look]);
  const { refused, isBusy, ask } = useAsk(() => void look());
  return (
    <section aria-label={say.sessions}>
      <h3 className="font-bold">{say.sessions}</h3>
      <RefusalLine refused={refused} />
      {sessions === null ? <p className="text-soft">{say.loading}</p> : null}
      {sessions?.length === 0 ? <p className="text-soft">{say.noSessions}</p> : null}
      <ul className="divide-y divide-hair">
        {sessions?.map((session) => (
          <li key={session.number} className="flex flex-wrap items-center gap-x-3 py-1.5">
            <div className="min-w-0 flex-1 basis-48">
              <p className="line-clamp-2 break-words text-[0.8125rem]">
                <bdi>{deviceName(session.device) || say.unknownDevice}</bdi>
              </p>
              <p className="text-[0.8125rem] text-soft">
                {say.lastSeen} <When date={new Date(session.lastSeenAt)} now={now} calendar={calendar} />
              </p>
            </div>
            <button
              type="button"
              className="button quiet"
              disabled={isBusy}
              onClick={() => void ask(path, "DELETE", { session: session.number })}
            >
              {say.endSession}
            </button>
          </li>
        ))}
      </ul>
      {sessions && sessions.length > 1 ? (
        <button
          type="button"
          className="button mt-2"
          disabled={isBusy}
          onClick={() => void ask(path, "DELETE", {})}
        >
          {say.endAll}
        </button>
      ) : null}
    </section>
  );
}

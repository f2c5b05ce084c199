"use client";

import type { Calendar } from "@/db/types";
import { Dialog } from "../dialog";
import { When } from "../when";
import { frontDeskMessages as say } from "./messages";
import type { FrontAtWork } from "./use-front";

export type HistoryDialogProps = { front: FrontAtWork; calendar: Calendar; now: Date; onClose: () => void };

/** The fronts readers had, by whom and when, each a way back. */
export function HistoryDialog({ front, calendar, now, onClose }: HistoryDialogProps) {
  const { launches, launchId, mayAll } = front.state.arrangement;
  return (
    <Dialog open title={say.historyTitle} closeName={say.close} onClose={onClose}>
      {launches.length === 0 ? <p className="text-soft">{say.historyEmpty}</p> : null}
      <ol className="divide-y divide-hair">
        {launches.map(({ id, at, by, restores }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <div className="min-w-0 flex-1">
              <p className="font-bold">
                <When date={at} now={now} calendar={calendar} />
              </p>
              <p className="text-[0.8125rem] text-soft">
                {by}
                {restores === null ? "" : ` · ${say.restored}`}
              </p>
            </div>
            {id === launchId ? (
              <span className="text-[0.8125rem] font-bold text-green">{say.present}</span>
            ) : null}
            {id !== launchId && mayAll ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  onClose();
                  void front.rollBack(id);
                }}
              >
                {say.rollBack}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

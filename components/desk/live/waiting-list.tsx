"use client";

import { liveDeskMessages as say } from "./messages";
import type { Waiting } from "./types";

export type WaitingListProps = {
  queue: Waiting[];
  onRetry: (key: string) => void;
  onPutBack: (one: Waiting) => void;
};

/** What has not gone out yet: it waits for the line, or says why it was not taken. */
export function WaitingList({ queue, onRetry, onPutBack }: WaitingListProps) {
  return (
    <ul aria-live="polite" className="grid gap-2 empty:hidden">
      {queue.map((one) => (
        <li key={one.key} className="rounded-lg border border-amber bg-raised p-3">
          <p className="text-[0.8125rem] text-amber">
            {one.refusal ? `${say.dropped}: ${one.refusal}` : say.waiting}
          </p>
          <p className="whitespace-pre-line">{[one.headline, one.text].filter(Boolean).join("\n")}</p>
          {one.refusal ? (
            <div className="mt-2 flex gap-2">
              <button type="button" className="button" onClick={() => onRetry(one.key)}>
                {say.retry}
              </button>
              <button type="button" className="button quiet" onClick={() => onPutBack(one)}>
                {say.putBack}
              </button>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

"use client";

import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { liveDeskMessages as say } from "./messages";
import type { DeskEntry } from "./types";

export type EntryCardProps = {
  entry: DeskEntry;
  calendar: Calendar;
  isBusy: boolean;
  onPin: () => void;
  onKey: () => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One published entry and what can be done with it. */
export function EntryCard({ entry, calendar, isBusy, onPin, onKey, onEdit, onRemove }: EntryCardProps) {
  const isGone = entry.removedAt !== null;
  const acts: [string, () => void][] = [
    [entry.isPinned ? say.unpin : say.pin, onPin],
    [entry.isKey ? say.unkey : say.key, onKey],
    [say.edit, onEdit],
    [say.remove, onRemove],
  ];
  const edge = entry.isPinned ? "border-accent" : "border-hair";
  return (
    <li className={`rounded-lg border bg-raised p-3 sm:px-4 ${edge} ${isGone ? "opacity-70" : ""}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-soft">
        <time dateTime={new Date(entry.at).toISOString()} className="font-bold text-ink">
          {formatDate(new Date(entry.at), calendar, "time")}
        </time>
        <span>{entry.by}</span>
        {entry.isPinned ? <span className="text-accent">{say.pinned}</span> : null}
        {entry.isKey ? <span className="text-accent">{say.key}</span> : null}
        {entry.correctedAt ? <span className="text-amber">{say.corrected}</span> : null}
        {isGone ? <span className="font-bold text-accent">{say.removed}</span> : null}
      </p>
      {entry.headline ? <h3 className="font-bold">{entry.headline}</h3> : null}
      <p
        className={`whitespace-pre-line font-naskh text-[1.0625rem] leading-[1.8] ${isGone ? "line-through" : ""}`}
      >
        {entry.text}
      </p>
      {isGone ? null : (
        <div className="mt-2 flex flex-wrap gap-1">
          {acts.map(([name, act]) => (
            <button
              key={name}
              type="button"
              className="button quiet pointer-coarse:min-h-11"
              disabled={isBusy}
              onClick={act}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

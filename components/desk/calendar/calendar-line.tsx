"use client";

import { CalendarClock } from "lucide-react";
import Link from "next/link";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { useDraggable } from "../plan/use-drag";
import { kindLooks } from "./kind-looks";
import { kindNames, calendarMessages as say } from "./messages";
import { type CalendarEntry, keyOf } from "./types";
import { nameOf } from "./use-reschedule";

export type CalendarLineProps = { entry: CalendarEntry; calendar: Calendar; onAsk: () => void };

/** One entry of a day: what it is, when, and which story. */
export function CalendarLine({ entry, calendar, onAsk }: CalendarLineProps) {
  const { ref, isDragged } = useDraggable<HTMLLIElement>(keyOf(entry), entry.mayMove);
  const { icon: Icon, tone, edge } = kindLooks[entry.kind];
  return (
    <li
      ref={ref}
      className={`relative rounded border border-s-4 border-hair bg-raised px-1.5 py-1 text-[0.8125rem] leading-snug ${edge} ${entry.mayMove ? "cursor-grab" : ""} ${isDragged ? "opacity-50" : ""}`}
    >
      <p className="flex items-center gap-1">
        <Icon size={13} aria-hidden="true" className={`shrink-0 ${tone}`} />
        <span className="sr-only">{kindNames[entry.kind]} </span>
        <time dateTime={entry.at.toISOString()} className="text-soft">
          {formatDate(entry.at, calendar, "time")}
        </time>
        {entry.mayMove ? (
          <button
            type="button"
            className="-me-1 ms-auto grid size-6 place-items-center rounded text-soft hover:bg-wash hover:text-ink"
            aria-label={`${say.change}: ${nameOf(entry)}`}
            onClick={onAsk}
          >
            <CalendarClock size={14} aria-hidden="true" />
          </button>
        ) : null}
      </p>
      <Link
        href={`/desk/stories/${entry.storyId}`}
        prefetch={false}
        draggable={false}
        className="line-clamp-3 pb-0.5 font-bold wrap-anywhere"
      >
        {nameOf(entry)}
      </Link>
      <p className="text-soft">{entry.person}</p>
    </li>
  );
}

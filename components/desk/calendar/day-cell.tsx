"use client";

import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { formatDate, formatWeekday } from "@/newsroom/arabic/dates";
import { type Day, startOfDay } from "@/newsroom/arabic/days";
import { writeDigits } from "@/newsroom/arabic/digits";
import { isWeekend } from "@/newsroom/arabic/weeks";
import { useDropTarget } from "../plan/use-drag";
import { calendarMessages as say } from "./messages";

export type DayCellProps = {
  day: Day;
  today: Day;
  /** Of the month before or after. */
  isOutside: boolean;
  lines: ReactNode[];
  /** How many stand in the open; the rest unfolds. */
  shown: number;
  calendar: Calendar;
  onPut: (key: string) => void;
};

/** A day: a cell of the month on a desktop, a heading of a list on a phone, where empty days are left out. */
export function DayCell({ day, today, isOutside, lines, shown, calendar, onPut }: DayCellProps) {
  const { ref, isOver } = useDropTarget<HTMLLIElement>(onPut);
  const at = startOfDay(day, calendar.timeZone);
  const isToday = day === today;
  const number = writeDigits(String(Number(day.slice(8))), calendar.digits);
  const rest = lines.slice(shown);
  const ground = isWeekend(day) || isOutside ? "bg-wash" : "bg-raised";
  return (
    <li
      ref={ref}
      data-day={day}
      className={`min-w-0 border-hair p-1.5 max-md:border-b md:min-h-32 md:border-e md:border-b ${ground} ${isOver ? "outline-2 -outline-offset-2 outline-accent" : ""} ${lines.length === 0 && !isToday ? "max-md:hidden" : ""}`}
    >
      <h2 className={`mb-1 text-[0.8125rem] ${isOutside ? "text-soft" : ""}`}>
        <span className="md:sr-only">
          {formatWeekday(at, calendar)} {formatDate(at, calendar)}
        </span>
        <span aria-hidden="true" className="max-md:hidden">
          <span
            className={
              isToday
                ? "inline-grid size-6 place-items-center rounded-full bg-accent font-bold text-on-accent"
                : "px-1 tabular-nums"
            }
          >
            {number}
          </span>
        </span>
        {isToday ? <span className="font-bold text-accent md:sr-only"> · {say.today}</span> : null}
      </h2>
      {lines.length > 0 ? <ul className="grid gap-1">{lines.slice(0, shown)}</ul> : null}
      {rest.length > 0 ? (
        <details className="mt-1">
          <summary className="rounded px-1 text-[0.8125rem] text-soft hover:text-ink">
            {say.others(writeDigits(String(rest.length), calendar.digits))}
          </summary>
          <ul className="mt-1 grid gap-1">{rest}</ul>
        </details>
      ) : null}
    </li>
  );
}

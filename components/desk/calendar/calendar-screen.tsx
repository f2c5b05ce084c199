"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { Calendar } from "@/db/types";
import { formatWeekday } from "@/newsroom/arabic/dates";
import { type Day, dayOf, startOfDay } from "@/newsroom/arabic/days";
import { hearDesk } from "../plan/hear-desk";
import { Refusal } from "../plan/refusal";
import { CalendarLine } from "./calendar-line";
import { DayCell } from "./day-cell";
import { calendarMessages as say } from "./messages";
import { RescheduleDialog } from "./reschedule-dialog";
import { type CalendarEntry, keyOf } from "./types";
import { nameOf, useReschedule } from "./use-reschedule";

export type CalendarScreenProps = {
  view: "month" | "week";
  days: Day[];
  /** «2026-11»: days of other months stand back. */
  month: string | null;
  today: Day;
  entries: CalendarEntry[];
  calendar: Calendar;
};

/** So many of a day stand in the open in a month; a week shows them all. */
const SHOWN = { month: 4, week: 40 } as const;

/** What is still to happen stands above what went out. */
const openFirst = (one: CalendarEntry, other: CalendarEntry) =>
  Number(one.kind === "published") - Number(other.kind === "published");

/** Everything that has a time, day by day; what may be moved is dragged or given a time by its button. */
export function CalendarScreen({ view, days, month, today, entries, calendar }: CalendarScreenProps) {
  const times = useReschedule(calendar);
  const router = useRouter();
  useEffect(() => hearDesk(() => router.refresh()), [router]);
  const on = (day: Day) =>
    entries.filter((entry) => dayOf(entry.at, calendar.timeZone) === day).sort(openFirst);
  return (
    <>
      <p role="status" className={times.done ? "notice mb-3 border-green" : "sr-only"}>
        {times.done}
      </p>
      {times.refused && !times.asking ? (
        <div className="mb-3">
          <Refusal
            refused={times.refused.refused}
            story={{ id: times.refused.entry.storyId, headline: nameOf(times.refused.entry) }}
            onDismiss={times.close}
          />
        </div>
      ) : null}
      {entries.length === 0 ? <p className="mb-3 text-soft">{say.empty}</p> : null}
      <div className="overflow-hidden rounded-lg border border-hair">
        <div
          aria-hidden="true"
          className="hidden grid-cols-7 border-b border-hair bg-wash text-[0.8125rem] text-soft md:grid"
        >
          {days.slice(0, 7).map((day) => (
            <span key={day} className="px-2 py-1">
              {formatWeekday(startOfDay(day, calendar.timeZone), calendar)}
            </span>
          ))}
        </div>
        <ol aria-label={say.days} className="grid md:grid-cols-7">
          {days.map((day) => (
            <DayCell
              key={day}
              day={day}
              today={today}
              isOutside={month !== null && !day.startsWith(month)}
              shown={SHOWN[view]}
              calendar={calendar}
              onPut={(key) => {
                const entry = entries.find((one) => keyOf(one) === key);
                if (entry) times.putOn(entry, day);
              }}
              lines={on(day).map((entry) => (
                <CalendarLine
                  key={keyOf(entry)}
                  entry={entry}
                  calendar={calendar}
                  onAsk={() => times.ask(entry)}
                />
              ))}
            />
          ))}
        </ol>
      </div>
      {times.asking ? (
        <RescheduleDialog
          key={keyOf(times.asking)}
          entry={times.asking}
          calendar={calendar}
          refused={times.refused?.refused ?? null}
          isBusy={times.isBusy}
          onGive={(at) => times.asking && void times.give(times.asking, at)}
          onClose={times.close}
        />
      ) : null}
    </>
  );
}

"use client";

import { useId, useState } from "react";
import type { Calendar } from "@/db/types";
import { formatDate, zoneName } from "@/newsroom/arabic/dates";
import { fromWallTime, toWallTime, usualTimes } from "@/newsroom/arabic/wall-time";
import { moveMessages as say } from "./messages";

export type TimeQuestionProps = { value: string; calendar: Calendar; onChange: (wall: string) => void };

/** A moment on the newsroom's clock, said back in words and in UTC; one that has passed is told at once. */
export function TimeQuestion({ value, calendar, onChange }: TimeQuestionProps) {
  const id = useId();
  const at = fromWallTime(value, calendar.timeZone);
  const [now] = useState(() => new Date());
  const usual = usualTimes(now, calendar.timeZone);
  const isPast = at !== null && at <= now;
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {say.at} ({zoneName(calendar.timeZone)})
      </label>
      <input
        id={id}
        type="datetime-local"
        required
        className="box"
        value={value}
        min={toWallTime(now, calendar.timeZone)}
        aria-invalid={isPast || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-said`} aria-live="polite" className="mt-1">
        {at ? <p className="font-bold text-violet">{formatDate(at, calendar, "date-time")}</p> : null}
        {at ? (
          <p className="text-soft">
            {say.inUtc}: <bdi dir="ltr">{at.toISOString().slice(0, 16).replace("T", " ")} UTC</bdi>
          </p>
        ) : null}
        {isPast ? <p className="field-problem">{say.isPast}</p> : null}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        {(["inAnHour", "thisEvening", "tomorrow"] as const).map((name) => (
          <button key={name} type="button" className="button" onClick={() => onChange(usual[name])}>
            {say[name]}
          </button>
        ))}
      </div>
    </div>
  );
}

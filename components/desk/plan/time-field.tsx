import { useId } from "react";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { fromWallTime, toWallTime } from "@/newsroom/arabic/wall-time";
import { planMessages as say } from "./messages";

export type TimeFieldProps = {
  label: string;
  /** On the newsroom's clock: «2026-11-24T18:00». */
  value: string;
  calendar: Calendar;
  onChange: (value: string) => void;
  isRequired?: boolean;
};

/** A moment on the newsroom's clock, said again in words and in UTC, so that no browser's zone misleads. */
export function TimeField({ label, value, calendar, onChange, isRequired = false }: TimeFieldProps) {
  const id = useId();
  const at = fromWallTime(value, calendar.timeZone);
  const utc = at && toWallTime(at, "UTC").replace("T", " ");
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className="box"
        required={isRequired}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p aria-live="polite" className="mt-1 min-h-6 text-[0.8125rem]">
        {at ? (
          <>
            <span className="font-bold text-violet">{formatDate(at, calendar, "date-time")}</span>
            <span className="text-soft">
              {" · "}
              {say.utc} <bdi>{utc}</bdi>
            </span>
          </>
        ) : null}
      </p>
    </div>
  );
}

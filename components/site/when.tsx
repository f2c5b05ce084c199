import type { Calendar } from "@/db/types";

export interface WhenProps {
  date: Date;
  calendar: Calendar;
  style?: "date" | "date-time" | "time";
  /** The reader's script may turn it into «قبل ساعتين». */
  relative?: boolean;
}

/** A moment by the house calendar, machine-readable beside it. */
export function When({ date, calendar, style = "date", relative = false }: WhenProps) {
  return (
    <time dateTime={date.toISOString()} data-relative={relative || undefined}>
      {print(date, calendar, style)}
    </time>
  );
}

function print(date: Date, calendar: Calendar, style: "date" | "date-time" | "time") {
  return new Intl.DateTimeFormat("ar-EG-u-nu-latn", {
    timeZone: calendar.timeZone,
    ...(style === "time" ? {} : { day: "numeric", month: "long", year: "numeric" }),
    ...(style === "date" ? {} : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  }).format(date);
}

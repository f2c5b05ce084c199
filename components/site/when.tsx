import type { Calendar } from "@/db/types";
import { type DateStyle, formatDate } from "@/newsroom/arabic/dates";

export interface WhenProps {
  date: Date;
  calendar: Calendar;
  style?: DateStyle;
  /** The reader's script may turn it into «قبل ساعتين». */
  relative?: boolean;
}

/** A moment by the house calendar, machine-readable beside it. */
export function When({ date, calendar, style = "date", relative }: WhenProps) {
  return (
    <time dateTime={date.toISOString().replace(/:\d\d\.\d+/, "")} data-relative={relative ? "" : undefined}>
      {formatDate(date, calendar, style)}
    </time>
  );
}

import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { relativeTime } from "@/newsroom/arabic/relative-time";

export type WhenProps = { date: Date; now: Date; calendar: Calendar };

/** «قبل ساعتين» within a week, the date and hour otherwise; the exact moment is always there. */
export function When({ date, now, calendar }: WhenProps) {
  const exact = formatDate(date, calendar, "date-time");
  return (
    <time dateTime={date.toISOString()} title={exact}>
      {relativeTime(date, now, calendar.digits) ?? exact}
    </time>
  );
}

/** The hour alone when it is today, else day and hour. */
export function WhenDue({ date, now, calendar }: WhenProps) {
  const exact = formatDate(date, calendar, "date-time");
  const isToday = formatDate(date, calendar) === formatDate(now, calendar);
  return (
    <time dateTime={date.toISOString()} title={exact}>
      {isToday ? `اليوم ${formatDate(date, calendar, "time")}` : exact}
    </time>
  );
}

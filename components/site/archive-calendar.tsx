import { archivePath } from "@/components/site/addresses";
import { archiveMessages as say } from "@/components/site/messages";
import type { ArchiveDay, Calendar, House } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { weeksOfMonth } from "@/newsroom/arabic/weeks";
import { writeArchiveDay, writeArchiveMonth, writeDate, writeWeekday } from "@/newsroom/arabic/write-day";

interface ArchiveCalendarProps {
  archive: ArchiveDay;
  calendar: Calendar;
  weekStartsOn: House["weekStartsOn"];
}

/** The month around a day; the days with articles lead to them. */
export function ArchiveCalendar({ archive, calendar, weekStartsOn }: ArchiveCalendarProps) {
  const days = weeksOfMonth(archive.day, weekStartsOn);
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  return (
    <table className="archive-calendar">
      <caption>{writeArchiveMonth(archive.day, calendar)}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <th key={day} scope="col" abbr={writeWeekday(day, calendar)}>
              {say.weekdays[new Date(day).getUTCDay()]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} archive={archive} calendar={calendar} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = { day: string; archive: ArchiveDay; calendar: Calendar };

function DayCell({ day, archive, calendar }: DayCellProps) {
  if (day.slice(0, 7) !== archive.day.slice(0, 7)) return <td />;
  const count = archive.days.find((one) => one.day === day)?.count;
  const current = day === archive.day ? "date" : undefined;
  const date = writeDate(day, calendar);
  if (!count) return <td aria-current={current}>{date}</td>;
  const label = `${writeArchiveDay(day, calendar)}، ${plural(count, say.articles, calendar.digits)}`;
  return (
    <td aria-current={current}>
      <a href={archivePath(day)} aria-label={label}>
        {date}
      </a>
    </td>
  );
}

import { archivePath } from "@/components/site/addresses";
import { ListTitle } from "@/components/site/list-title";
import { archiveMessages as say, siteMessages } from "@/components/site/messages";
import type { ArchiveMonth, Calendar } from "@/db/types";
import { writeDigits } from "@/newsroom/arabic/digits";
import { writeArchiveMonth } from "@/newsroom/arabic/write-day";

interface ArchiveMonthsProps {
  months: ArchiveMonth[];
  calendar: Calendar;
}

/** Every month there is, by year, the newest first; each leads to its last day with articles. */
export function ArchiveMonths({ months, calendar }: ArchiveMonthsProps) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return (
    <div className="archive-months">
      <ListTitle title={say.title} lead={say.lead} />
      {months.length === 0 ? <p className="empty">{siteMessages.empty}</p> : null}
      {years.map((year) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 className="section-head" id={`year-${year}`}>
            {writeDigits(year, calendar.digits)}
          </h2>
          <ul>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, last }) => (
                <li key={month}>
                  <a href={archivePath(last)}>{writeArchiveMonth(month, calendar)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

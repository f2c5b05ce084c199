import { ARCHIVE_PATH, archivePath } from "@/components/site/addresses";
import { ArchiveCalendar } from "@/components/site/archive-calendar";
import { Card } from "@/components/site/card";
import { archiveMessages as say, siteMessages } from "@/components/site/messages";
import type { ArchiveDay, ArticleCard, Calendar, House } from "@/db/types";
import { writeArchiveDay } from "@/newsroom/arabic/write-day";

export interface ArchiveDayPageProps {
  house: House;
  archive: ArchiveDay;
  olderHref?: string | undefined;
}

/** One day of the paper: what went out, newest first, with its month beside it. */
export function ArchiveDayPage({ house, archive, olderHref }: ArchiveDayPageProps) {
  const { calendar } = house;
  const { day, page } = archive;
  return (
    <div className="archive-day">
      <header className="list-head">
        <div>
          <p className="kicker">
            <a href={ARCHIVE_PATH}>{say.title}</a>
          </p>
          <h1>{writeArchiveDay(day, calendar)}</h1>
        </div>
      </header>
      <div className="archive-columns">
        <div>
          {page.rows.length === 0 ? <p className="empty">{say.empty}</p> : null}
          <Rows cards={page.rows} calendar={calendar} />
          {olderHref ? (
            <nav className="pager" aria-label={siteMessages.pager}>
              <a className="more" href={olderHref} rel="next">
                {say.older}
              </a>
            </nav>
          ) : null}
        </div>
        <ArchiveCalendar archive={archive} calendar={calendar} weekStartsOn={house.weekStartsOn} />
      </div>
      <DayTurn archive={archive} calendar={calendar} />
    </div>
  );
}

const Rows = ({ cards, calendar }: { cards: ArticleCard[]; calendar: Calendar }) => (
  <div className="rows">
    {cards.map((card) => (
      <Card
        key={card.id}
        card={card}
        calendar={calendar}
        size="row"
        level={2}
        sizes="(min-width: 48rem) 15rem, 34vw"
        upTo={640}
      />
    ))}
  </div>
);

/** The day before and the day after, in reading order. */
function DayTurn({ archive: { earlier, later }, calendar }: { archive: ArchiveDay; calendar: Calendar }) {
  if (!earlier && !later) return null;
  return (
    <nav className="day-turn" aria-label={say.otherDays}>
      {earlier ? (
        <a href={archivePath(earlier)} rel="prev">
          <span>{say.earlier}</span> {writeArchiveDay(earlier, calendar)}
        </a>
      ) : null}
      {later ? (
        <a href={archivePath(later)} rel="next">
          <span>{say.later}</span> {writeArchiveDay(later, calendar)}
        </a>
      ) : null}
    </nav>
  );
}

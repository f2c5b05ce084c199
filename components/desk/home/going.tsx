import { formatDate } from "@/newsroom/arabic/dates";
import { homeMessages as say } from "../messages";
import { Panel } from "../panel";
import { StoryLine } from "../story-line";
import { WhenDue } from "../when";
import { type Clock, type HomeRow, SHOWN } from "./types";

/** What goes out today, and what later. */
export function Going({ rows, now, calendar }: Clock & { rows: HomeRow[] }) {
  const isToday = ({ scheduledFor }: HomeRow) =>
    scheduledFor !== null && formatDate(scheduledFor, calendar) === formatDate(now, calendar);
  return (
    <>
      <GoingPanel title={say.today} rows={rows.filter(isToday)} now={now} calendar={calendar} />
      <GoingPanel
        title={say.later}
        rows={rows.filter((row) => !isToday(row))}
        now={now}
        calendar={calendar}
      />
    </>
  );
}

function GoingPanel({ title, rows, now, calendar }: Clock & { title: string; rows: HomeRow[] }) {
  return (
    <Panel title={title} count={rows.length} all="/desk/stories?publication=scheduled">
      {rows.slice(0, SHOWN).map((story) => (
        <StoryLine
          key={story.id}
          story={story}
          now={now}
          calendar={calendar}
          note={
            story.scheduledFor ? (
              <p className="mt-0.5 font-bold text-violet">
                <WhenDue date={story.scheduledFor} now={now} calendar={calendar} />
              </p>
            ) : null
          }
        />
      ))}
    </Panel>
  );
}

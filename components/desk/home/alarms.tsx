import { AlarmClock } from "lucide-react";
import { homeMessages as say } from "../messages";
import { Panel } from "../panel";
import { StoryLine } from "../story-line";
import { WhenDue } from "../when";
import type { Clock, HomeRow } from "./types";

/** What needs somebody now. */
export function Alarms({ rows, now, calendar }: Clock & { rows: HomeRow[] }) {
  return (
    <Panel title={say.alarms} count={rows.length} urgent>
      {rows.map((story) => (
        <StoryLine
          key={story.id}
          story={story}
          now={now}
          calendar={calendar}
          note={
            <p className="mt-0.5 flex items-center gap-1.5 text-accent">
              <AlarmClock size={15} aria-hidden="true" />
              <span>
                {alarmOf(story, now)}
                {story.scheduledFor ? (
                  <>
                    {" · "}
                    {say.due} <WhenDue date={story.scheduledFor} now={now} calendar={calendar} />
                  </>
                ) : null}
              </span>
            </p>
          }
        />
      ))}
    </Panel>
  );
}

function alarmOf({ stage, scheduledFor, isUnsigned }: HomeRow, now: Date): string {
  if (isUnsigned) return say.unsigned;
  if (stage === "approved") return say.overdue;
  return scheduledFor && scheduledFor <= now ? say.overdueUnapproved : say.soonUnapproved;
}

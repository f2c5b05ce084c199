import { AlarmClock, CornerDownLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleCard, Calendar, Publication, Stage } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { plural } from "@/newsroom/arabic/plural";
import { deskMessages, homeMessages as say } from "./messages";
import { Panel } from "./panel";
import { PublishedLine } from "./published-line";
import { StoryLine } from "./story-line";
import { WhenDue } from "./when";

type Row = {
  id: number;
  headline: string;
  stage: Stage;
  status: Publication | "pending";
  section: { name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
  isUnsigned: boolean;
};

type Home = {
  alarms: Row[];
  waiting: Row[];
  approved: Row[];
  returned: (Row & { reason: string; returnedBy: string | null })[];
  submitted: Row[];
  drafts: Row[];
  scheduled: Row[];
};

export type HomeScreenProps = {
  /** Null for whoever has no say over the news. */
  home: Home | null;
  /** Messages that could not be sent; 0 for whoever does not look after them. */
  failedDeliveries: number;
  /** The page that shows them. */
  failedAt: string;
  published: ArticleCard[];
  /** Alarms that are no story's: of pictures. */
  alarms?: ReactNode;
  /** Assignments, the duty list and whatever else stands beside the stories. */
  plan?: { action: ReactNode; mine: ReactNode; desk: ReactNode } | null;
  now: Date;
  calendar: Calendar;
};

const SHOWN = 8;

/** The newsroom on coming in: alarms first, then what waits for this person, then the day. */
export function HomeScreen({
  home,
  failedDeliveries,
  failedAt,
  published,
  alarms,
  plan,
  now,
  calendar,
}: HomeScreenProps) {
  const clock = { now, calendar };
  return (
    <div className="mx-auto max-w-6xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-2xl font-bold">{deskMessages.newsroom}</h1>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {plan?.action}
          <p className="text-soft">{formatDate(now, calendar)}</p>
        </div>
      </header>
      {failedDeliveries > 0 ? (
        <p className="mb-4 rounded-lg border border-accent bg-raised px-4 py-3 text-accent">
          <Link href={`${failedAt}?status=failed`} prefetch={false} className="underline underline-offset-4">
            {plural(failedDeliveries, say.failedDeliveries, calendar.digits)}
          </Link>
        </p>
      ) : null}
      <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
        {home ? (
          <>
            <div className="grid gap-4">
              <Alarms rows={home.alarms} {...clock} />
              {alarms}
              {plan?.mine}
              <Desk home={home} {...clock} />
            </div>
            <div className="grid gap-4">
              <Going rows={home.scheduled} {...clock} />
              {plan?.desk}
              <Published cards={published} {...clock} />
            </div>
          </>
        ) : (
          <>
            <p className="rounded-lg border border-hair bg-raised px-4 py-3">{say.nothingForAdmin}</p>
            <Published cards={published} {...clock} />
          </>
        )}
      </div>
    </div>
  );
}

type Clock = { now: Date; calendar: Calendar };

function Alarms({ rows, now, calendar }: Clock & { rows: Row[] }) {
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

function alarmOf({ stage, scheduledFor, isUnsigned }: Row, now: Date): string {
  if (isUnsigned) return say.unsigned;
  if (stage === "approved") return say.overdue;
  return scheduledFor && scheduledFor <= now ? say.overdueUnapproved : say.soonUnapproved;
}

function Desk({ home, now, calendar }: Clock & { home: Home }) {
  const clock = { now, calendar };
  const mineNext = home.waiting.length + home.approved.length + home.returned.length;
  return (
    <>
      <Panel title={say.returned} count={home.returned.length} all="/desk/stories?stage=returned&mine=1">
        {home.returned.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} note={<Reason {...story} />} />
        ))}
      </Panel>
      <Panel title={say.waiting} count={home.waiting.length} all="/desk/stories?stage=in_review">
        {home.waiting.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} href={`/desk/stories/${story.id}/review`} />
        ))}
      </Panel>
      <Panel title={say.approved} count={home.approved.length} all="/desk/stories?stage=approved">
        {home.approved.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
      <Panel
        title={say.drafts}
        count={home.drafts.length}
        all="/desk/stories?stage=draft&mine=1"
        {...(mineNext === 0 ? { empty: say.draftsEmpty } : {})}
      >
        {home.drafts.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
      <Panel title={say.submitted} count={home.submitted.length}>
        {home.submitted.slice(0, SHOWN).map((story) => (
          <StoryLine key={story.id} story={story} {...clock} />
        ))}
      </Panel>
    </>
  );
}

function Reason({ reason, returnedBy }: { reason: string; returnedBy: string | null }) {
  return (
    <p className="mt-0.5 flex items-start gap-1.5">
      <CornerDownLeft size={15} aria-hidden="true" className="mt-1 shrink-0 text-accent rtl:-scale-x-100" />
      <span className="line-clamp-2 pb-0.5">
        <span className="text-soft">{returnedBy ?? deskMessages.byClock}: </span>
        {reason}
      </span>
    </p>
  );
}

function Going({ rows, now, calendar }: Clock & { rows: Row[] }) {
  const isToday = ({ scheduledFor }: Row) =>
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

function GoingPanel({ title, rows, now, calendar }: Clock & { title: string; rows: Row[] }) {
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

function Published({ cards, now, calendar }: Clock & { cards: ArticleCard[] }) {
  return (
    <Panel title={say.published} count={cards.length}>
      {cards.map((card) => (
        <PublishedLine key={card.id} card={card} now={now} calendar={calendar} />
      ))}
    </Panel>
  );
}

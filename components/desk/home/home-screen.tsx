import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleCard, Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { plural } from "@/newsroom/arabic/plural";
import { deskMessages, homeMessages as say } from "../messages";
import { Panel } from "../panel";
import { PublishedLine } from "../published-line";
import { Alarms } from "./alarms";
import { DeskPanels } from "./desk-panels";
import { Going } from "./going";
import type { Clock, Home } from "./types";

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
              <DeskPanels home={home} {...clock} />
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

function Published({ cards, now, calendar }: Clock & { cards: ArticleCard[] }) {
  return (
    <Panel title={say.published} count={cards.length}>
      {cards.map((card) => (
        <PublishedLine key={card.id} card={card} now={now} calendar={calendar} />
      ))}
    </Panel>
  );
}

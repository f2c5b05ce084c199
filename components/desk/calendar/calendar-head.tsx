import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { formatDate, formatMonth } from "@/newsroom/arabic/dates";
import { addDays, type Day, monthOf, startOfDay } from "@/newsroom/arabic/days";
import { kindLooks } from "./kind-looks";
import { kindNames, calendarMessages as say } from "./messages";
import type { CalendarKind } from "./types";

export type CalendarView = "month" | "week";

export type CalendarHeadProps = {
  view: CalendarView;
  day: Day;
  days: Day[];
  today: Day;
  calendar: Calendar;
  children?: ReactNode;
};

const pathOf = (view: CalendarView, day: Day) => `/desk/calendar?view=${view}&day=${day}`;

const step = (view: CalendarView, day: Day, way: 1 | -1) =>
  view === "month" ? monthOf(day, way) : addDays(day, 7 * way);

/** Which month or week this is, and the ways to the others. */
export function CalendarHead({ view, day, days, today, calendar, children }: CalendarHeadProps) {
  const dateOf = (one: Day | undefined) => startOfDay(one ?? day, calendar.timeZone);
  const span =
    view === "month"
      ? formatMonth(dateOf(day), calendar)
      : `${formatDate(dateOf(days[0]), calendar)} – ${formatDate(dateOf(days.at(-1)), calendar)}`;
  return (
    <header className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-2xl font-bold">
          {say.title} <span className="font-normal text-soft">{span}</span>
        </h1>
        <nav aria-label={say.go} className="flex items-center gap-1">
          <Link
            href={pathOf(view, step(view, day, -1))}
            prefetch={false}
            className="button"
            aria-label={say.previous[view]}
          >
            <ChevronLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          </Link>
          <Link href={pathOf(view, today)} prefetch={false} className="button">
            {say.today}
          </Link>
          <Link
            href={pathOf(view, step(view, day, 1))}
            prefetch={false}
            className="button"
            aria-label={say.next[view]}
          >
            <ChevronRight size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          </Link>
        </nav>
        <nav aria-label={say.views} className="flex gap-1">
          {(["month", "week"] as const).map((one) => (
            <Link
              key={one}
              href={pathOf(one, day)}
              prefetch={false}
              aria-current={one === view ? "page" : undefined}
              className="block rounded-full px-3 py-1 text-soft hover:bg-wash hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
            >
              {say[one]}
            </Link>
          ))}
        </nav>
        <div className="ms-auto">{children}</div>
      </div>
      <Legend />
    </header>
  );
}

function Legend() {
  return (
    <ul aria-label={say.legend} className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
      {(Object.keys(kindLooks) as CalendarKind[]).map((kind) => {
        const { icon: Icon, tone } = kindLooks[kind];
        return (
          <li key={kind} className="flex items-center gap-1">
            <Icon size={13} aria-hidden="true" className={tone} />
            {kindNames[kind]}
          </li>
        );
      })}
    </ul>
  );
}

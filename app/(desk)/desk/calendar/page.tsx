import type { Metadata } from "next";
import * as z from "zod";
import { enterDesk } from "@/app/_edge/context";
import { CalendarHead } from "@/components/desk/calendar/calendar-head";
import { CalendarScreen } from "@/components/desk/calendar/calendar-screen";
import { calendarMessages } from "@/components/desk/calendar/messages";
import { CommissionButton } from "@/components/desk/plan/commission-button";
import { addDays, dayOf, isDay, startOfDay } from "@/newsroom/arabic/days";
import { weekOf, weeksOfMonth } from "@/newsroom/arabic/weeks";
import { listCalendar } from "@/newsroom/planning/list-calendar";
import { getHouse } from "@/newsroom/settings/queries";
import { commissioning } from "../desk-plan";

export const instant = false;

export const metadata: Metadata = { title: calendarMessages.title };

const asked = z.object({
  view: z.enum(["month", "week"]).catch("month"),
  day: z.string().refine(isDay).optional().catch(undefined),
});

/** Years further away than this are a typing error, not a plan. */
const isNear = (day: string, today: string) =>
  Math.abs(Number(day.slice(0, 4)) - Number(today.slice(0, 4))) < 100;

export default async function CalendarPage({ searchParams }: PageProps<"/desk/calendar">) {
  const ctx = await enterDesk("story:read");
  const { view, day: wanted } = asked.parse(await searchParams);
  const { calendar, weekStartsOn } = await getHouse(ctx.db);
  const today = dayOf(ctx.now, calendar.timeZone);
  const day = wanted && isNear(wanted, today) ? wanted : today;
  const days = view === "month" ? weeksOfMonth(day, weekStartsOn) : weekOf(day, weekStartsOn);
  const edge = (at: number, more: number) => startOfDay(addDays(days.at(at) ?? day, more), calendar.timeZone);
  const span = { from: edge(0, 0), to: edge(-1, 1), timeZone: calendar.timeZone };
  const [entries, plan] = await Promise.all([listCalendar(ctx, span), commissioning(ctx)]);
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <CalendarHead view={view} day={day} days={days} today={today} calendar={calendar}>
        {plan.mayCommission ? <CommissionButton {...plan} calendar={calendar} /> : null}
      </CalendarHead>
      <CalendarScreen
        view={view}
        days={days}
        month={view === "month" ? day.slice(0, 7) : null}
        today={today}
        entries={entries}
        calendar={calendar}
      />
    </div>
  );
}

import { addDays, type Day, monthOf, weekdayOf } from "./days";

export type WeekStart = "saturday" | "sunday";

const firstWeekday = { saturday: 6, sunday: 0 } as const satisfies Record<WeekStart, number>;

/** The days of the week that holds this day. */
export function weekOf(day: Day, startsOn: WeekStart): Day[] {
  const first = addDays(day, -((weekdayOf(day) - firstWeekday[startsOn] + 7) % 7));
  return Array.from({ length: 7 }, (_, at) => addDays(first, at));
}

/** The whole weeks that hold this day's month. */
export function weeksOfMonth(day: Day, startsOn: WeekStart): Day[] {
  const next = monthOf(day, 1);
  const days: Day[] = [];
  for (let week = weekOf(monthOf(day), startsOn); (week[0] ?? next) < next; )
    week = weekOf(addDays(days[days.push(...week) - 1] ?? next, 1), startsOn);
  return days;
}

/** Friday and Saturday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= 5;

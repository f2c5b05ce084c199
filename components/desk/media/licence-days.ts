import { addDays, type Day, dayOf, isDay, startOfDay } from "@/newsroom/arabic/days";

/** A licence is counted in whole days of the newsroom: it holds to the end of its last one. */
export const firstDay = (from: Date | string | null, timeZone: string): Day =>
  from ? dayOf(new Date(from), timeZone) : "";

export const lastDay = (until: Date | string | null, timeZone: string): Day =>
  until ? dayOf(new Date(new Date(until).getTime() - 1), timeZone) : "";

export const fromDay = (day: string, timeZone: string): string | null =>
  isDay(day) ? startOfDay(day, timeZone).toISOString() : null;

export const untilDay = (day: string, timeZone: string): string | null =>
  isDay(day) ? startOfDay(addDays(day, 1), timeZone).toISOString() : null;

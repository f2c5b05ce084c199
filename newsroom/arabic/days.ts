/** A day of the newsroom's calendar: «2026-11-24». */
export type Day = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function wall(at: Date, timeZone: string): string {
  const options = { timeZone, dateStyle: "short", timeStyle: "medium", hourCycle: "h23" } as const;
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", options);
  formatters.set(timeZone, formatter);
  return formatter.format(at).replace(" ", "T");
}

/** Whether this is a day at all: the thirtieth of February is none. */
export const isDay = (value: string): value is Day => pattern.test(value) && addDays(value, 0) === value;

/** The day on the newsroom's clock. */
export const dayOf = (at: Date, timeZone: string): Day => wall(at, timeZone).slice(0, 10);

/** The moment a day begins on the newsroom's clock. */
export function startOfDay(day: Day, timeZone: string): Date {
  const asUtc = new Date(`${day}T00:00:00Z`);
  const offsetAt = (at: Date) => Date.parse(`${wall(at, timeZone)}Z`) - at.getTime();
  const first = new Date(asUtc.getTime() - offsetAt(asUtc));
  return new Date(asUtc.getTime() - offsetAt(first));
}

export function addDays(day: Day, days: number): Day {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
  return Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The month's first day, `months` later. */
export function monthOf(day: Day, months = 0): Day {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

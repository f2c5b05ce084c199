import { type Calendar, formatDate, formatMonth, formatWeekday } from "./dates";
import type { Day } from "./days";
import { writeDigits } from "./digits";

/** A day is the same everywhere: its noon is read on the clock of the meridian. */
const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`);
const everywhere = (calendar: Calendar): Calendar => ({ ...calendar, timeZone: "UTC" });

/** «الثلاثاء 23 تموز 2024». */
export const writeArchiveDay = (day: Day, calendar: Calendar): string =>
  `${formatWeekday(noonOf(day), everywhere(calendar))} ${formatDate(noonOf(day), everywhere(calendar))}`;

/** «تموز 2024». */
export const writeArchiveMonth = (day: Day, calendar: Calendar): string =>
  formatMonth(noonOf(day), everywhere(calendar));

/** «23», in the house's digits. */
export const writeDate = (day: Day, { digits }: Calendar): string =>
  writeDigits(String(Number(day.slice(8))), digits);

/** «الثلاثاء», for the head of a calendar's column. */
export const writeWeekday = (day: Day, calendar: Calendar): string =>
  formatWeekday(noonOf(day), everywhere(calendar));

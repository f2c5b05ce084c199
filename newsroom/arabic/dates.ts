import { stripBidiControls } from "./bidi";
import { type Digits, writeDigits } from "./digits";

export interface Calendar {
  /** تموز · يوليو · تموز/ يوليو */
  months: "iraqi" | "gregorian" | "dual";
  /** «23 يوليو، 2024» instead of «23 يوليو 2024». */
  comma: boolean;
  digits: Digits;
  /** The clock of the newsroom, never of the server: "Asia/Baghdad". */
  timeZone: string;
}

export type DateStyle = "date" | "date-time" | "time";

const iraqi = "ar-IQ-u-nu-latn";
const gregorian = "ar-EG-u-nu-latn";
const monthLocales = {
  iraqi: [iraqi],
  gregorian: [gregorian],
  dual: [iraqi, gregorian],
} as const satisfies Record<Calendar["months"], readonly string[]>;

/** Making a formatter costs a hundred times its use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${Object.keys(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options });
  formatters.set(key, made);
  return made;
}

/** The day and hour of `date` on the newsroom's clock, in the house's month names and digits. */
export function formatDate(date: Date, calendar: Calendar, style: DateStyle = "date"): string {
  const parts = [];
  if (style !== "time") parts.push(writeDay(date, calendar));
  if (style !== "date") parts.push(writeTime(date, calendar));
  return writeDigits(stripBidiControls(parts.join(" في ")), calendar.digits);
}

const writeMonth = (date: Date, { months, timeZone }: Calendar) =>
  monthLocales[months]
    .map((locale) => formatter(locale, timeZone, { month: "long" }).format(date))
    .join("/ ");

/** «تشرين الثاني 2026»: the month in the house's names. */
export const formatMonth = (date: Date, calendar: Calendar): string =>
  writeDigits(
    stripBidiControls(
      `${writeMonth(date, calendar)} ${formatter(iraqi, calendar.timeZone, { year: "numeric" }).format(date)}`,
    ),
    calendar.digits,
  );

/** «الجمعة». */
export const formatWeekday = (date: Date, { timeZone }: Calendar): string =>
  formatter(iraqi, timeZone, { weekday: "long" }).format(date);

function writeDay(date: Date, calendar: Calendar) {
  const { comma, timeZone } = calendar;
  const day = formatter(iraqi, timeZone, { day: "numeric" }).format(date);
  const year = formatter(iraqi, timeZone, { year: "numeric" }).format(date);
  return `${day} ${writeMonth(date, calendar)}${comma ? "،" : ""} ${year}`;
}

const writeTime = (date: Date, { timeZone }: Calendar) =>
  formatter(iraqi, timeZone, { hour: "numeric", minute: "2-digit" }).format(date);

/** What people call the clock of a zone: «توقيت العراق». */
export function zoneName(timeZone: string): string {
  const parts = formatter("ar", timeZone, { timeZoneName: "shortGeneric" }).formatToParts(0);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

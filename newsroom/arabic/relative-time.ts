import { stripBidiControls } from "./bidi";
import { type Digits, writeDigits } from "./digits";

const units = [
  { unit: "minute", seconds: 60, below: 3_600 },
  { unit: "hour", seconds: 3_600, below: 86_400 },
  { unit: "day", seconds: 86_400, below: 7 * 86_400 },
] as const;

let format: Intl.RelativeTimeFormat | undefined;

/** «قبل ساعتين» for the last week; null for anything older or still to come, which a date says better. */
export function relativeTime(date: Date, now: Date, digits: Digits = "western"): string | null {
  const seconds = Math.floor((now.getTime() - date.getTime()) / 1_000);
  if (seconds < 0) return null;
  if (seconds < 60) return "الآن";
  const found = units.find(({ below }) => seconds < below);
  if (!found) return null;
  format ??= new Intl.RelativeTimeFormat("ar-u-nu-latn", { numeric: "always" });
  const text = format.format(-Math.floor(seconds / found.seconds), found.unit);
  return writeDigits(stripBidiControls(text).replace(/ واحدة?$/, ""), digits);
}

import { plain } from "./words";

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
const WEEK = 604_800;

const units = [
  { unit: "minute", seconds: MINUTE, below: HOUR },
  { unit: "hour", seconds: HOUR, below: DAY },
  { unit: "day", seconds: DAY, below: WEEK },
] as const;

let format: Intl.RelativeTimeFormat | undefined;

/** «قبل ساعتين»; null for what is older than a week or still to come: then the date stays. */
export function since(then: number, now: number): string | null {
  const seconds = Math.floor((now - then) / 1_000);
  if (seconds < 0) return null;
  if (seconds < MINUTE) return "الآن";
  const fits = units.find(({ below }) => seconds < below);
  if (!fits) return null;
  format ??= new Intl.RelativeTimeFormat("ar-u-nu-latn", { numeric: "always" });
  return plain(format.format(-Math.floor(seconds / fits.seconds), fits.unit)).replace(/ واحدة?$/, "");
}

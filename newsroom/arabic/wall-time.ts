const wallPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, at: Date): Record<string, string> {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-CA-u-nu-latn-ca-gregory", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(timeZone, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(at).map((part) => [part.type, part.value]));
}

/** A moment as a `datetime-local` field shows it on the newsroom's clock: «2026-11-24T18:00». */
export function toWallTime(at: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = partsIn(timeZone, at);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The moment when the newsroom's clock shows this; null for what is no time. The browser's own zone plays no part. */
export function fromWallTime(wall: string, timeZone: string): Date | null {
  if (!wallPattern.test(wall)) return null;
  const asUtc = new Date(`${wall.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  const offsetAt = (at: Date) => new Date(`${toWallTime(at, timeZone)}:00Z`).getTime() - at.getTime();
  const first = new Date(asUtc.getTime() - offsetAt(asUtc));
  return new Date(asUtc.getTime() - offsetAt(first));
}

const HOUR_MS = 3_600_000;

/** What a desk most often means: in an hour, this evening, tomorrow morning. */
export function usualTimes(
  now: Date,
  timeZone: string,
): { inAnHour: string; thisEvening: string; tomorrow: string } {
  const today = toWallTime(now, timeZone).slice(0, 10);
  const tomorrow = toWallTime(new Date(now.getTime() + 24 * HOUR_MS), timeZone).slice(0, 10);
  return {
    inAnHour: toWallTime(new Date(now.getTime() + HOUR_MS), timeZone),
    thisEvening: `${today}T18:00`,
    tomorrow: `${tomorrow}T08:00`,
  };
}

import { expect, it } from "vitest";
import { relativeTime } from "./relative-time";

const now = new Date("2026-03-10T12:00:00Z");
const ago = (seconds: number) => relativeTime(new Date(now.getTime() - seconds * 1_000), now);
const hour = 3_600;
const day = 24 * hour;

it.each([
  [0, "الآن"],
  [59, "الآن"],
  [60, "قبل دقيقة"],
  [130, "قبل دقيقتين"],
  [5 * 60, "قبل 5 دقائق"],
  [15 * 60, "قبل 15 دقيقة"],
  [hour, "قبل ساعة"],
  [2 * hour + 100, "قبل ساعتين"],
  [11 * hour, "قبل 11 ساعة"],
  [day, "قبل يوم"],
  [2 * day, "قبل يومين"],
  [3 * day, "قبل 3 أيام"],
])("says of %i seconds ago: %s", (seconds, words) => {
  expect(ago(seconds)).toBe(words);
});

it("leaves what is older than a week, or still to come, to the date", () => {
  expect(ago(7 * day)).toBeNull();
  expect(ago(-5)).toBeNull();
});

it("writes the digits of the house", () => {
  expect(relativeTime(new Date(now.getTime() - 5 * 60_000), now, "arabic-indic")).toBe("قبل ٥ دقائق");
});

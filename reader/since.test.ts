import { describe, expect, it } from "vitest";
import { since } from "./since";

const now = Date.parse("2026-11-25T12:00:00Z");
const ago = (seconds: number) => since(now - seconds * 1_000, now);

describe("how long ago a list says an article is", () => {
  it.each([
    [0, "الآن"],
    [59, "الآن"],
    [60, "قبل دقيقة"],
    [125, "قبل دقيقتين"],
    [5 * 60, "قبل 5 دقائق"],
    [11 * 60, "قبل 11 دقيقة"],
    [3_600, "قبل ساعة"],
    [2 * 3_600 + 3_599, "قبل ساعتين"],
    [23 * 3_600, "قبل 23 ساعة"],
    [86_400, "قبل يوم"],
    [6 * 86_400, "قبل 6 أيام"],
  ])("%d seconds are «%s»", (seconds, said) => {
    expect(ago(seconds)).toBe(said);
  });

  it("leaves the date where it is after a week", () => {
    expect(ago(7 * 86_400)).toBeNull();
  });

  it("says nothing of a reader's clock that goes slow", () => {
    expect(ago(-5)).toBeNull();
  });
});

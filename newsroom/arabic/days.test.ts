import { expect, test } from "vitest";
import { addDays, dayOf, isDay, monthOf, startOfDay, weekdayOf } from "./days";

test("a day is the newsroom's, not Greenwich's", () => {
  expect(dayOf(new Date("2026-11-24T21:30:00Z"), "Asia/Baghdad")).toBe("2026-11-25");
  expect(startOfDay("2026-11-25", "Asia/Baghdad").toISOString()).toBe("2026-11-24T21:00:00.000Z");
});

test("a day begins once also where clocks change", () => {
  expect(startOfDay("2026-03-29", "Europe/London").toISOString()).toBe("2026-03-29T00:00:00.000Z");
  expect(startOfDay("2026-03-30", "Europe/London").toISOString()).toBe("2026-03-29T23:00:00.000Z");
});

test("days and months are counted over every edge", () => {
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(monthOf("2026-12-31", 1)).toBe("2027-01-01");
  expect(monthOf("2026-01-15", -1)).toBe("2025-12-01");
  expect(weekdayOf("2026-11-27")).toBe(5);
});

test("what is no day is none", () => {
  for (const value of ["", "2026-02-30", "2026-13-01", "24-11-2026", "2026-11-24T00:00"])
    expect(isDay(value), value).toBe(false);
  expect(isDay("2028-02-29")).toBe(true);
});

import { expect, test } from "vitest";
import { isWeekend, weekOf, weeksOfMonth } from "./weeks";

test("a week begins on the house's day", () => {
  expect(weekOf("2026-11-24", "saturday")[0]).toBe("2026-11-21");
  expect(weekOf("2026-11-24", "sunday")[0]).toBe("2026-11-22");
  expect(weekOf("2026-11-21", "saturday")[0]).toBe("2026-11-21");
  expect(weekOf("2026-11-21", "sunday")).toHaveLength(7);
});

test("a month is shown in whole weeks, no more than it needs", () => {
  const november = weeksOfMonth("2026-11-24", "saturday");
  expect([november[0], november.at(-1), november.length]).toEqual(["2026-10-31", "2026-12-04", 35]);
  expect(weeksOfMonth("2026-02-10", "sunday")).toHaveLength(28);
  expect(weeksOfMonth("2026-08-10", "saturday").at(-1)).toBe("2026-09-04");
});

test("the weekend is Friday and Saturday", () => {
  const weekend = weekOf("2026-11-24", "sunday").filter(isWeekend);
  expect(weekend).toEqual(["2026-11-27", "2026-11-28"]);
});

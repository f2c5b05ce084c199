import { expect, it } from "vitest";
import { firstDay, fromDay, lastDay, untilDay } from "./licence-days";

const baghdad = "Asia/Baghdad";

it("begins with the first hour of its day and ends with the last, on the newsroom's clock", () => {
  expect(fromDay("2026-12-01", baghdad)).toBe("2026-11-30T21:00:00.000Z");
  expect(untilDay("2026-12-31", baghdad)).toBe("2026-12-31T21:00:00.000Z");
});

it("comes back as the same days", () => {
  expect(firstDay(fromDay("2026-12-01", baghdad), baghdad)).toBe("2026-12-01");
  expect(lastDay(untilDay("2026-12-31", baghdad), baghdad)).toBe("2026-12-31");
});

it("is none where no day is given", () => {
  expect([fromDay("", baghdad), untilDay("2026-02-30", baghdad)]).toEqual([null, null]);
  expect([firstDay(null, baghdad), lastDay(null, baghdad)]).toEqual(["", ""]);
});

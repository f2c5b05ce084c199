import { expect, test } from "vitest";
import { fromWallTime, toWallTime, usualTimes } from "@/newsroom/arabic/wall-time";

const baghdad = "Asia/Baghdad";

test("a time is the newsroom's, wherever the browser stands", () => {
  expect(fromWallTime("2026-11-24T18:00", baghdad)?.toISOString()).toBe("2026-11-24T15:00:00.000Z");
  expect(toWallTime(new Date("2026-11-24T21:30:00Z"), baghdad)).toBe("2026-11-25T00:30");
});

test("there and back again is the same moment, also where clocks change", () => {
  for (const zone of [baghdad, "Europe/London", "America/New_York", "UTC"])
    for (const iso of ["2026-03-29T03:30:00.000Z", "2026-07-01T00:00:00.000Z", "2026-12-31T23:59:00.000Z"])
      expect(fromWallTime(toWallTime(new Date(iso), zone), zone)?.toISOString()).toBe(iso);
});

test("what is no time is none", () => {
  for (const wall of ["", "غداً", "2026-13-45T99:00", "2026-11-24"])
    expect(fromWallTime(wall, baghdad)).toBeNull();
});

test("the usual times are on the newsroom's day", () => {
  expect(usualTimes(new Date("2026-11-24T21:30:00Z"), baghdad)).toEqual({
    inAnHour: "2026-11-25T01:30",
    thisEvening: "2026-11-25T18:00",
    tomorrow: "2026-11-26T08:00",
  });
});

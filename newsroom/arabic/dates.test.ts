import { describe, expect, it } from "vitest";
import { type Calendar, formatDate, formatMonth, formatWeekday } from "./dates";

const house: Calendar = { months: "gregorian", comma: true, digits: "western", timeZone: "Asia/Baghdad" };
const published = new Date("2024-07-23T09:05:00Z");

describe("the dates of the house", () => {
  it("prints the date of the seed page as it was printed", () => {
    expect(formatDate(published, house)).toBe("23 يوليو، 2024");
  });

  it("knows the month names of Iraq, of the Gregorian calendar, and both", () => {
    const plain = { ...house, comma: false };
    expect(formatDate(published, { ...plain, months: "iraqi" })).toBe("23 تموز 2024");
    expect(formatDate(published, { ...plain, months: "gregorian" })).toBe("23 يوليو 2024");
    expect(formatDate(published, { ...plain, months: "dual" })).toBe("23 تموز/ يوليو 2024");
  });

  it("names January in two words where Iraq does", () => {
    const january = new Date("2025-01-27T12:00:00Z");
    expect(formatDate(january, { ...house, months: "dual" })).toBe("27 كانون الثاني/ يناير، 2025");
  });

  it("prints the hour alone or after the day", () => {
    expect(formatDate(published, house, "time")).toBe("12:05 م");
    expect(formatDate(published, house, "date-time")).toBe("23 يوليو، 2024 في 12:05 م");
  });

  it("writes Arabic-Indic digits when the house does", () => {
    expect(formatDate(published, { ...house, digits: "arabic-indic" }, "date-time")).toBe(
      "٢٣ يوليو، ٢٠٢٤ في ١٢:٠٥ م",
    );
  });

  it("goes by the newsroom's clock: late evening in London is tomorrow in Baghdad", () => {
    const late = new Date("2024-12-31T22:30:00Z");
    expect(formatDate(late, house, "date-time")).toBe("1 يناير، 2025 في 1:30 ص");
    expect(formatDate(late, { ...house, timeZone: "Europe/London" })).toBe("31 ديسمبر، 2024");
  });

  it("leaves no invisible direction marks in the text", () => {
    for (const style of ["date", "time", "date-time"] as const)
      expect(formatDate(published, house, style)).not.toMatch(/[\u200e\u200f\u061c]/);
  });

  it("names the month and the day of the week on the newsroom's clock", () => {
    const late = new Date("2026-10-31T21:30:00Z");
    expect(formatMonth(late, { ...house, months: "dual", digits: "arabic-indic" })).toBe(
      "تشرين الثاني/ نوفمبر ٢٠٢٦",
    );
    expect(formatWeekday(late, house)).toBe("الأحد");
  });
});

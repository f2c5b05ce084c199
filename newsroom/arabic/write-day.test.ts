import { describe, expect, it } from "vitest";
import type { Calendar } from "./dates";
import { writeArchiveDay, writeArchiveMonth, writeDate, writeWeekday } from "./write-day";

const calendar: Calendar = { months: "iraqi", comma: false, digits: "western", timeZone: "Asia/Baghdad" };

describe("a day of the archive", () => {
  it("is written with its weekday, in the house's month names", () => {
    expect(writeArchiveDay("2024-07-23", calendar)).toBe("الثلاثاء 23 تموز 2024");
    expect(writeArchiveDay("2024-07-23", { ...calendar, months: "gregorian", comma: true })).toBe(
      "الثلاثاء 23 يوليو، 2024",
    );
  });

  it("is the same day whatever the newsroom's clock", () => {
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
      expect(writeArchiveDay("2024-07-01", { ...calendar, timeZone })).toBe("الاثنين 1 تموز 2024");
  });

  it("names month, date and weekday alone too", () => {
    expect(writeArchiveMonth("2024-12-01", calendar)).toBe("كانون الأول 2024");
    expect(writeDate("2024-12-01", { ...calendar, digits: "arabic-indic" })).toBe("١");
    expect(writeWeekday("2024-12-07", calendar)).toBe("السبت");
  });
});

import { describe, expect, it } from "vitest";
import { writeDigits } from "./digits";

describe("the digits of the house", () => {
  it("writes western digits, whichever were typed", () => {
    expect(writeDigits("٢٣ تموز ۲۰۲۴ و5", "western")).toBe("23 تموز 2024 و5");
  });

  it("writes Arabic-Indic digits when the house prefers them", () => {
    expect(writeDigits("23 تموز 2024، ۰۹", "arabic-indic")).toBe("٢٣ تموز ٢٠٢٤، ٠٩");
  });
});

import { expect, test } from "vitest";
import { boldSign, numberOf, numberSign } from "./signs-extension";

const numberIn = (typed: string) => {
  const match = numberSign.exec(typed);
  return match && numberOf(match);
};

test("a number in either digits begins a list", () => {
  expect(["١. ", "٣- ", "۱۲) ", "1- ", "7) "].map(numberIn)).toEqual([1, 3, 12, 1, 7]);
});

test("years, decimals and scores begin none", () => {
  for (const typed of ["2024- ", "1.", "2-1 ", "- ", "قال ١. "]) expect(numberIn(typed)).toBeNull();
});

test("words between stars are bold even where they touch others", () => {
  expect(boldSign.exec("و**بغداد**")?.[1]).toBe("بغداد");
  expect(boldSign.exec("«**سد الموصل**")?.[1]).toBe("سد الموصل");
  for (const typed of ["أ** ب**", "أ****", "أ**ب*", "5 ** 3 **"]) expect(boldSign.test(typed)).toBe(false);
});

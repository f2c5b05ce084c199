import { describe, expect, it } from "vitest";
import { correctTyped } from "./typing";

/** The paragraph after its letters have been typed one by one. */
function typing(keys: string, start = ""): string {
  let text = start;
  for (const key of keys) {
    const corrected = correctTyped(text, key);
    text += key;
    if (corrected) text = text.slice(0, text.length - corrected.remove) + corrected.insert;
  }
  return text;
}

describe("typing", () => {
  it.each([
    ['قال "الأهوار رئة العراق".', "قال «الأهوار رئة العراق»."],
    ['"عاجل" اليوم', "«عاجل» اليوم"],
    ['قال "نقلت عن "الصباح" خبراً"', "قال «نقلت عن “الصباح” خبراً»"],
    ['و"داعش"', "و«داعش»"],
    ['في شركة "Apple" الأميركية', "في شركة «Apple» الأميركية"],
    ['("المسلة")', "(«المسلة»)"],
    ['He said "hello"', 'He said "hello"'],
    ['شاشة 5"', 'شاشة 5"'],
    ["بغداد, والبصرة; لماذا?", "بغداد، والبصرة؛ لماذا؟"],
    ["قالها», ثم", "قالها»، ثم"],
    ["كتاباً, ومن 2,500 دينار", "كتاباً، ومن 2,500 دينار"],
    ["عام 2024, وفي", "عام 2024، وفي"],
    ["عام 2024?", "عام 2024؟"],
    ["Baghdad, Iraq; why?", "Baghdad, Iraq; why?"],
    ["موقع https://a.iq/?q=1,2 هنا", "موقع https://a.iq/?q=1,2 هنا"],
    ["1,5 و2", "1,5 و2"],
    ["كلمة  كلمة", "كلمة كلمة"],
    ["بغداد -- المسلة", "بغداد – المسلة"],
    ["---", "---"],
    ["2020--2024", "2020–2024"],
    ["1/2 3x4", "1/2 3x4"],
  ])("%s → %s", (keys, expected) => {
    expect(typing(keys)).toBe(expected);
  });

  it("leaves what is typed again after it was taken back", () => {
    expect(correctTyped('قال "', "ق")).toBeNull();
  });
});

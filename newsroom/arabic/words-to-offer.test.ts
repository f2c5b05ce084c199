import { describe, expect, it } from "vitest";
import { wordsToOffer } from "./words-to-offer";

const offered = (text: string) => [...wordsToOffer(text)];

describe("the words search offers", () => {
  it("are written as in the text, without marks, and compare as folded", () => {
    expect(offered("وَزارة الماليـة، «المسؤولون»")).toEqual([
      ["وزاره", "وزارة"],
      ["الماليه", "المالية"],
      ["المسوولون", "المسؤولون"],
    ]);
  });

  it("are each named once, in the first spelling", () => {
    expect(offered("إيران ايران أيران")).toEqual([["ايران", "إيران"]]);
  });

  it.each([
    ["figures", "2026 ٢٠٢٦"],
    ["short words", "من ما"],
    ["what is too long for a word", "ا".repeat(25)],
    ["signs", "٪ — «»"],
  ])("leave out %s", (_what, text) => {
    expect(offered(text)).toEqual([]);
  });

  it("are four hundred at most", () => {
    const many = Array.from({ length: 900 }, (_, at) => `كلمة${String.fromCharCode(97 + (at % 26))}${at}`);
    expect(offered(many.join(" "))).toHaveLength(400);
  });
});

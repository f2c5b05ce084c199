import { describe, expect, it } from "vitest";
import { plural } from "./plural";

const stories = {
  zero: "لا أخبار",
  one: "خبر واحد",
  two: "خبران",
  few: "{n} أخبار",
  many: "{n} خبراً",
  other: "{n} خبر",
};

describe("counted nouns", () => {
  it.each([
    [0, "لا أخبار"],
    [1, "خبر واحد"],
    [2, "خبران"],
    [3, "3 أخبار"],
    [10, "10 أخبار"],
    [11, "11 خبراً"],
    [99, "99 خبراً"],
    [100, "100 خبر"],
    [103, "103 أخبار"],
    [2_011, "2011 خبراً"],
  ])("puts %i as «%s»", (count, words) => {
    expect(plural(count, stories)).toBe(words);
  });

  it("uses the general form for nothing when the noun has none of its own", () => {
    expect(plural(0, { ...stories, zero: undefined })).toBe("0 خبر");
  });

  it("writes the digits of the house", () => {
    expect(plural(12, stories, "arabic-indic")).toBe("١٢ خبراً");
  });
});

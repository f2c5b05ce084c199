import { describe, expect, it } from "vitest";
import { partsOf, searchQuery } from "./search-query";

const words = (typed: string) => partsOf(typed).map((part) => part.words.join(" "));

describe("what was typed", () => {
  it.each([
    ["أسعار النفط", ["اسعار", "النفط"]],
    ["ما هو سعر الدولار في العراق", ["سعر", "الدولار", "العراق"]],
    ["على", ["علي"]],
    ["محمد علي", ["محمد", "علي"]],
    ["النفط على الحدود", ["النفط", "الحدود"]],
    ["«مجلس الوزراء» اليوم", ["مجلس الوزراء", "اليوم"]],
    ['"بنك"', ["بنك"]],
    ["COVID-19", ["covid", "19"]],
    ["« »", []],
  ])("%s asks for %j", (typed, parts) => {
    expect(words(typed)).toEqual(parts);
  });
});

describe("what the database is asked", () => {
  it("takes a word with what may hang before it, or without", () => {
    const { all, stems } = searchQuery("وبغداد");
    expect(all).toContain("'وبغداد'");
    expect(stems.has("بغداد")).toBe(true);
    expect(searchQuery("بغداد").stems.has("وبغداد")).toBe(true);
  });

  it("takes a word's synonyms, also of two words", () => {
    const groups = [["كأس العالم", "مونديال"]];
    expect(searchQuery("المونديال", groups).all).toContain("'كاس' <-> 'عالم'");
    expect(searchQuery("كأس العالم ٢٠٢٦", groups).all).toContain("'مونديال'");
    expect(searchQuery("كأس", groups).all).not.toContain("مونديال");
  });

  it("holds letters, digits and operators of ours only", () => {
    for (const typed of ["a'b", "x:*", "!(a|b)&c", "\\'; drop table", "«a<->b»"])
      expect(searchQuery(typed).all).not.toMatch(/[:*!\\;]|''/);
  });

  it("may leave out one of three words, and none of two", () => {
    expect(searchQuery("نفط غاز").allButOne).toBe(searchQuery("نفط غاز").all);
    expect(searchQuery("نفط غاز ماء").allButOne.split(") | (").length).toBeGreaterThan(2);
  });
});

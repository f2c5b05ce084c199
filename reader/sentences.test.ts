import { describe, expect, it } from "vitest";
import { sentences } from "./sentences";

describe("what a voice reads at once", () => {
  it("is a sentence", () => {
    expect(sentences("وصل الوفد. هل يبقى؟ نعم؛ يومين!")).toEqual([
      "وصل الوفد.",
      "هل يبقى؟",
      "نعم؛",
      "يومين!",
    ]);
  });

  it.each(["", "  ", "…", "*** \n ***"])("is nothing of «%s»", (text) => {
    expect(sentences(text)).toEqual([]);
  });

  it("ends at a comma, or between words, when a sentence is long", () => {
    const half = `${"كلمة ".repeat(30).trim()}،`;
    expect(sentences(`${half} ${half} نهاية.`)).toEqual([half, `${half} نهاية.`]);
    for (const piece of sentences("كلمة ".repeat(200))) expect(piece.length).toBeLessThanOrEqual(200);
  });

  it("loses no word", () => {
    const text = "كلمة ".repeat(333).trim();
    expect(sentences(text).join(" ")).toBe(text);
  });

  it("ends somewhere in a word without end", () => {
    expect(sentences("ا".repeat(450)).map((piece) => piece.length)).toEqual([200, 200, 50]);
  });
});

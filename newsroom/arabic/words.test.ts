import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countCharacters, countWords, readingMinutes } from "./words";

it("counts words, not punctuation, marks or spaces", () => {
  expect(countWords("و  يسهم الانسحاب – في «تعزيز» ما يشكّله 2.5٪ (الفصائل)؟")).toBe(9);
  expect(countWords("لا\u200cيمكن")).toBe(1);
  expect(countWords(" … ")).toBe(0);
});

it("counts a word once, however it is stretched, pointed or written in numbers", () => {
  expect(countWords("كـــتاب كِتَابٌ ١٢٬٥٠٠ 12,500 ٪٥٠ و50%")).toBe(6);
  expect(countWords("قال ـ أمس")).toBe(2);
});

it("says how many minutes a text takes, at least one", () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(180)).toBe(1);
  expect(readingMinutes(900)).toBe(5);
});

it("counts as the segmenter does over the whole text", () => {
  const text = readFileSync("seed/article.txt", "utf8");
  const segments = [...new Intl.Segmenter("ar", { granularity: "word" }).segment(text)];
  expect(countWords(text)).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
});

it("counts characters without harakat and line ends", () => {
  expect(countCharacters("يشكّله\nنص 🔴")).toBe(9);
  expect(countCharacters("كِتَـــابٌ ١٢")).toBe(7);
});

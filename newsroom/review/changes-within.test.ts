import { describe, expect, test } from "vitest";
import { type Change, changesWithin } from "./changes-within";

const apply = (text: string, changes: Change[]) =>
  [...changes]
    .sort((one, other) => other.from - one.from)
    .reduce((now, { from, to, replacement }) => now.slice(0, from) + replacement + now.slice(to), text);

describe("the changes within a paragraph", () => {
  const before = "أقر مجلس الوزراء الخطة يوم الأحد.";

  test.each([
    ["a word that changed", "صدّق مجلس الوزراء الخطة يوم الأحد."],
    ["words put in", "أقر مجلس الوزراء الاتحادي الخطة الجديدة يوم الأحد."],
    ["words taken out", "أقر مجلس الوزراء الخطة."],
    ["words before the first", "وأخيراً أقر مجلس الوزراء الخطة يوم الأحد."],
    ["everything", "نص آخر."],
  ])("make one of the other: %s", (_name, after) => {
    expect(apply(before, changesWithin(before, after))).toBe(after);
  });

  test("are as many as the places that differ", () => {
    const changes = changesWithin(before, "صدّق مجلس الوزراء الخطة يوم الاثنين.");
    expect(changes.map(({ from, to }) => before.slice(from, to))).toEqual(["أقر", "الأحد"]);
  });

  test("always stand on words, and are none between equal texts", () => {
    const changes = changesWithin(before, "أقر مجلس الوزراء الاتحادي الخطة يوم الأحد.");
    expect(changes.every(({ from, to }) => from < to)).toBe(true);
    expect(changesWithin(before, before)).toEqual([]);
  });
});

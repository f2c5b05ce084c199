import { expect, test } from "vitest";
import { standingOf } from "./length-asked";

test.for([
  [0, 600, "بقيت 600 كلمة", false],
  [539, 600, "بقيت 61 كلمة", false],
  [540, 600, "بلغه النص", false],
  [660, 600, "بلغه النص", false],
  [661, 600, "تزيد 61 كلمة", true],
  [602, 500, "تزيد 102 كلمة", true],
] as const)("a text of %i words of %i: %s", ([words, asked, sentence, isOver]) => {
  expect(standingOf(words, asked)).toEqual({ isOver, sentence });
});

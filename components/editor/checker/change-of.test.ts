import { expect, test } from "vitest";
import { changeOf } from "./change-of";

test.each([
  ["انهاء", "إنهاء", { from: 7, to: 8, insert: "إ" }],
  ["لايعبر", "لا يعبر", { from: 9, to: 9, insert: " " }],
  ["  ", " ", { from: 8, to: 9, insert: "" }],
  ["  ", "", { from: 7, to: 9, insert: "" }],
  ["نص", "نص", { from: 9, to: 9, insert: "" }],
  ["يلعب دوراً", "يؤدي دوراً", { from: 8, to: 11, insert: "ؤدي" }],
])("«%s» becomes «%s» by its smallest change", (found, fix, change) => {
  expect(changeOf({ from: 7, to: 7 + found.length, found }, fix)).toEqual(change);
});

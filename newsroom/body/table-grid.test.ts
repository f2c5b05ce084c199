import { expect, it } from "vitest";
import { layCells } from "./table-grid";

type Cell = [name: string, colspan?: number, rowspan?: number];
const laid = (...rows: Cell[][]) =>
  layCells(rows, ([, colspan = 1, rowspan = 1]) => ({ colspan, rowspan })).map((row) =>
    row.map((cell) => cell?.[0] ?? "·").join(""),
  );

it("puts an empty cell wherever a merged one reached", () => {
  expect(laid([["أ", 2], ["ب"]], [["ج"], ["د"], ["هـ"]])).toEqual(["أ·ب", "جدهـ"]);
  expect(laid([["أ", 1, 2], ["ب"]], [["ج"]])).toEqual(["أب", "·ج"]);
  expect(laid([["أ"], ["ب", 1, 3]], [["ج"]], [["د"]])).toEqual(["أب", "ج·", "د·"]);
  expect(laid([["أ", 2, 2], ["ب"]], [["ج"]], [["د"], ["هـ"], ["و"]])).toEqual(["أ·ب", "··ج", "دهـو"]);
});

it("takes no span for more than a table may be, and none for less than one", () => {
  expect(laid([["أ", 1_000_000_000, 1_000_000_000]])[0]).toHaveLength(20);
  expect(
    laid([
      ["أ", 0, -1],
      ["ب", Number.NaN],
    ]),
  ).toEqual(["أب"]);
});

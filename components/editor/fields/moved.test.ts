import { expect, test } from "vitest";
import { moved } from "./moved";

test("one thing changes its place and the others keep their order", () => {
  expect(moved(["أ", "ب", "ج", "د"], 2, 0)).toEqual(["ج", "أ", "ب", "د"]);
  expect(moved(["أ", "ب", "ج", "د"], 0, 3)).toEqual(["ب", "ج", "د", "أ"]);
  expect(moved(["أ", "ب"], 1, 1)).toEqual(["أ", "ب"]);
  expect(moved(["أ"], 5, 0)).toEqual(["أ"]);
});

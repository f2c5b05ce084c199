import { expect, it } from "vitest";
import { fits, holdsInline } from "./content";

it("knows groups, single names and how many", () => {
  expect(fits("paragraph block*", ["paragraph", "bulletList", "heading"])).toBe(true);
  expect(fits("paragraph block*", ["heading"])).toBe(false);
  expect(fits("paragraph block*", [])).toBe(false);
  expect(fits("block+", ["orderedList"])).toBe(true);
  expect(fits("block+", [])).toBe(false);
  expect(fits("inline*", [])).toBe(true);
  expect(fits("inline*", ["text", "hardBreak"])).toBe(true);
  expect(fits("inline*", ["text", "paragraph"])).toBe(false);
  expect(fits("listItem+", ["listItem", "paragraph"])).toBe(false);
  expect(fits("paragraph heading?", ["paragraph", "heading"])).toBe(true);
  expect(fits("paragraph heading?", ["paragraph", "heading", "heading"])).toBe(false);
});

it("knows where words stand", () => {
  expect(holdsInline("inline*")).toBe(true);
  expect(holdsInline("block+")).toBe(false);
  expect(holdsInline(undefined)).toBe(false);
});

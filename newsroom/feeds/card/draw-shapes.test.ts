import { expect, test } from "vitest";
import { drawShapes } from "./draw-shapes";

const size = { width: 4, height: 2 };
const alphas = (shape: { top: number; bottom: number; from: [number, number]; to: [number, number] }) => {
  const { input } = drawShapes(size, [{ ...shape, color: "#b5121e" }]);
  return [...input].filter((_, at) => at % 4 === 3);
};

test("a shape covers its pixels whole, its edges in part, and nothing else", () => {
  expect(alphas({ top: 0, bottom: 1, from: [1, 1], to: [2.5, 2.5] })).toEqual([0, 255, 128, 0, 0, 0, 0, 0]);
  expect(alphas({ top: 0.5, bottom: 2, from: [0, 0], to: [1, 1] })).toEqual([128, 0, 0, 0, 255, 0, 0, 0]);
});

test("an edge may lean", () => {
  const [left = 0, right = 0] = alphas({ top: 0, bottom: 1, from: [0, 0], to: [0, 2] });
  expect(left).toBeGreaterThan(right);
  expect(right).toBeGreaterThan(0);
});

test("what lies outside is left out", () => {
  expect(alphas({ top: -3, bottom: 9, from: [-5, -5], to: [50, 50] })).toEqual(Array(8).fill(255));
  const { input } = drawShapes(size, [{ top: 0, bottom: 2, from: [0, 0], to: [4, 4], color: "#b5121e" }]);
  expect([...input.subarray(0, 3)]).toEqual([0xb5, 0x12, 0x1e]);
});

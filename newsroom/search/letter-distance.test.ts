import { expect, it } from "vitest";
import { letterDistance } from "./letter-distance";

it.each([
  ["بغداد", "بغداد", 0],
  ["بغدد", "بغداد", 1],
  ["بغدداد", "بغداد", 1],
  ["بغادد", "بغداد", 1],
  ["بقداد", "بغداد", 0.5],
  ["نضام", "نظام", 0.5],
  ["نفظ", "نفط", 0.5],
  ["نفظ", "نفق", 1],
  ["كتب", "بحر", 3],
  ["", "نفط", 3],
])("%s is away from %s by %d", (one, other, distance) => {
  expect(letterDistance(one, other)).toBe(distance);
  expect(letterDistance(other, one)).toBe(distance);
});

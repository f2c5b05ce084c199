import { expect, it } from "vitest";
import { shapeOf } from "./recording-shape";

it.each([
  [1920, 1080, "wide"],
  [320, 180, "wide"],
  [2048, 858, "wide"],
  [640, 480, "old"],
  [1080, 1080, "square"],
  [1080, 1350, "high"],
  [1080, 1920, "tall"],
  [null, null, "wide"],
])("%s by %s stands in a box that is %s", (width, height, name) => {
  expect(shapeOf({ width, height }).name).toBe(name);
});

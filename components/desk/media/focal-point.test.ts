import { expect, it } from "vitest";
import { movedByKey, pointedAt } from "./focal-point";

const middle = { focalX: 0.5, focalY: 0.5 };

it("goes the way of the arrow as one sees it, faster with Shift", () => {
  expect(movedByKey(middle, "ArrowLeft", false)).toEqual({ focalX: 0.49, focalY: 0.5 });
  expect(movedByKey(middle, "ArrowDown", true)).toEqual({ focalX: 0.5, focalY: 0.6 });
  expect(movedByKey(middle, "Enter", false)).toBeNull();
});

it("stays in the picture", () => {
  expect(movedByKey({ focalX: 0.05, focalY: 1 }, "ArrowLeft", true)).toEqual({ focalX: 0, focalY: 1 });
  const box = { left: 100, top: 50, width: 400, height: 200 };
  expect(pointedAt({ clientX: 200, clientY: 100 }, box)).toEqual({ focalX: 0.25, focalY: 0.25 });
  expect(pointedAt({ clientX: 900, clientY: 0 }, box)).toEqual({ focalX: 1, focalY: 0 });
});

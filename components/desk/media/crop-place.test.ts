import { describe, expect, it } from "vitest";
import { type Crop, cropRatios } from "@/components/site/media-address";
import { cropOf } from "@/newsroom/media/darkroom/print";
import { cropPlace } from "./crop-place";

const crops = Object.keys(cropRatios) as Crop[];
const points = [
  [0, 0],
  [0.5, 0.5],
  [0.22, 0.81],
  [1, 1],
] as const;
const sizes = [
  [1600, 1000],
  [900, 1600],
  [1000, 1000],
] as const;

describe("a preview of a crop", () => {
  for (const crop of crops)
    it(`shows what ${crop} will be cut to, wherever the point lies`, () => {
      for (const [width, height] of sizes)
        for (const [focalX, focalY] of points) {
          const print = {
            width: 640,
            ext: "webp",
            ratio: cropRatios[crop],
            focalX,
            focalY,
            isMoving: false,
          } as const;
          const cut = cropOf({ width, height }, print);
          const [across = 0, down = 0] = cropPlace({ width, height, focalX, focalY }, crop)
            .split(" ")
            .map((part) => Number.parseFloat(part) / 100);
          expect(Math.abs(across * (width - cut.width) - cut.left)).toBeLessThanOrEqual(1.5);
          expect(Math.abs(down * (height - cut.height) - cut.top)).toBeLessThanOrEqual(1.5);
        }
    });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBar } from "./place-bar";

const room = { top: 100, bottom: 800, width: 1_000 };
const bar = { width: 300, height: 40 };

test("the bar stands over the middle of the words", () => {
  expect(placeBar({ top: 400, bottom: 430, start: 500, end: 600 }, room, bar)).toEqual({
    top: 352,
    start: 400,
  });
});

test("it stands under them where there is no room above", () => {
  expect(placeBar({ top: 120, bottom: 150, start: 500, end: 600 }, room, bar)?.top).toBe(158);
});

test("it goes with words that leave the screen", () => {
  expect(placeBar({ top: 40, bottom: 90, start: 0, end: 60 }, room, bar)).toBeNull();
  expect(placeBar({ top: 900, bottom: 930, start: 0, end: 60 }, room, bar)).toBeNull();
});

test("it never leaves the screen, whatever is selected", () => {
  const pixel = fc.integer({ min: -2_000, max: 3_000 });
  fc.assert(
    fc.property(pixel, fc.nat(3_000), pixel, pixel, (top, height, start, end) => {
      const placed = placeBar({ top, bottom: top + height, start, end }, room, bar);
      if (!placed) return;
      expect(placed.start).toBeGreaterThanOrEqual(0);
      expect(placed.start + bar.width).toBeLessThanOrEqual(room.width);
      expect(placed.top).toBeGreaterThanOrEqual(room.top);
      expect(placed.top + bar.height).toBeLessThanOrEqual(room.bottom);
    }),
  );
});

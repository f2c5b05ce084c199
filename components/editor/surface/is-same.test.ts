import { expect, test } from "vitest";
import { isSame } from "./is-same";

class Held {
  constructor(readonly at: number) {}
}
const held = new Held(1);

test.each([
  [1, 1],
  [null, null],
  [Number.NaN, Number.NaN],
  [
    [1, null, true],
    [1, null, true],
  ],
  [
    { from: 1, to: [2, { on: true }] },
    { from: 1, to: [2, { on: true }] },
  ],
  [{ held }, { held }],
])("%j says the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  [1, 2],
  [null, undefined],
  [null, {}],
  [[], {}],
  [[1], [1, 2]],
  [{ from: 1 }, { from: 1, to: 2 }],
  [{ from: undefined }, { to: undefined }],
  [{ on: [true] }, { on: [false] }],
  [new Held(1), new Held(1)],
])("%j does not say the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stirring } from "./stir";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test("what stirs together is told once, soon; what goes on is told now and then", () => {
  let told = 0;
  const { stir } = stirring(() => {
    told += 1;
  });
  for (let at = 0; at < 5; at += 1) stir();
  vi.advanceTimersByTime(300);
  expect(told).toBe(1);
  for (let at = 0; at < 90; at += 1) {
    stir();
    vi.advanceTimersByTime(100);
  }
  expect(told).toBe(4);
});

test("nothing is told once it has stopped", () => {
  let told = 0;
  const { stir, stop } = stirring(() => {
    told += 1;
  });
  stir();
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told).toBe(0);
});

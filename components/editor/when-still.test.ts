import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { whenStill } from "./when-still";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what waits for a pause in typing", () => {
  test("comes a second later where nobody types", () => {
    const act = vi.fn();
    whenStill(() => 0, act);
    vi.advanceTimersByTime(999);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
  });

  test("waits as long as somebody goes on typing", () => {
    const act = vi.fn();
    let typedAt = 0;
    whenStill(() => typedAt, act);
    for (let key = 0; key < 10; key += 1) {
      vi.advanceTimersByTime(500);
      typedAt = Date.now();
    }
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(act).toHaveBeenCalledOnce();
  });

  test("is called off when the page is left", () => {
    const act = vi.fn();
    whenStill(() => 0, act)();
    vi.advanceTimersByTime(5_000);
    expect(act).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countView } from "./view";

/** A page as far as counting asks of it. */
function aPage(pathname: string, isArticle = true) {
  const listeners = new Set<() => void>();
  const sent: string[] = [];
  const page = {
    visibilityState: "visible",
    querySelector: () => (isArticle ? {} : null),
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", { pathname });
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("navigator", { sendBeacon: (path: string, id: string) => sent.push(`${path} ${id}`) });
  const turn = (state: "visible" | "hidden") => {
    page.visibilityState = state;
    for (const listener of [...listeners]) listener();
  };
  return { sent, turn };
}

describe("telling that an article is read", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is said once, by its number, after some seconds before the reader's eyes", () => {
    const { sent, turn } = aPage("/news/41/slug");
    countView();
    vi.advanceTimersByTime(2_900);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(200);
    turn("hidden");
    turn("visible");
    vi.advanceTimersByTime(10_000);
    expect(sent).toEqual(["/api/view 41"]);
  });

  it("waits for a page that was opened in the background", () => {
    const { sent, turn } = aPage("/news/41");
    turn("hidden");
    countView();
    turn("hidden");
    vi.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);
    turn("visible");
    vi.advanceTimersByTime(3_000);
    expect(sent).toEqual(["/api/view 41"]);
  });

  it("is not said of other pages, nor of a withdrawn article's", () => {
    for (const [path, isArticle] of [
      ["/section/politics", true],
      ["/news/41", false],
    ] as const) {
      const { sent } = aPage(path, isArticle);
      countView();
      vi.advanceTimersByTime(10_000);
      expect(sent).toEqual([]);
    }
  });
});

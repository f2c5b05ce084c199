import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LineSignal } from "./line-signal";
import { type LineMessage, SharedLine } from "./shared-line";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Line = { stories: number[]; tell: (signal: LineSignal) => void; refuse: () => void; isOpen: boolean };

/** A browser whose tabs share a channel; the first of them leads until it dies. */
function aBrowser() {
  const ears = new Map<string, (message: LineMessage) => void>();
  const turns: { tab: string; begin: () => void }[] = [];
  const lines: Line[] = [];
  const openTab = (tab: string) => {
    const line = new SharedLine({
      tab,
      channel: {
        post: (message) => {
          for (const [other, hear] of ears) if (other !== tab) hear(message);
        },
        listen: (hear) => ears.set(tab, hear),
      },
      lead: (begin) => {
        turns.push({ tab, begin });
        if (turns.length === 1) queueMicrotask(begin);
      },
      connect: (stories, on) => {
        const made: Line = { stories, tell: on.signal, refuse: on.refused, isOpen: true };
        lines.push(made);
        return () => {
          made.isOpen = false;
        };
      },
    });
    return line;
  };
  const die = (tab: string) => {
    ears.delete(tab);
    const wasLeading = turns[0]?.tab === tab;
    turns.splice(
      turns.findIndex((turn) => turn.tab === tab),
      1,
    );
    if (wasLeading) turns[0]?.begin();
  };
  const open = () => lines.filter((line) => line.isOpen);
  return { openTab, die, lines, open };
}

const settle = () => vi.advanceTimersByTimeAsync(100);

describe("the live line of a browser", () => {
  test("is one, whatever tabs are open, and carries the stories of all", async () => {
    const browser = aBrowser();
    const heard: string[] = [];
    browser.openTab("a").hear(7, (signal) => heard.push(`a ${signal.kind}`));
    await settle();
    browser.openTab("b").hear(9, (signal) => heard.push(`b ${signal.kind}`));
    await settle();
    browser.lines.at(-1)?.tell({ kind: "open" });
    expect(browser.open().map(({ stories }) => stories)).toEqual([[7, 9]]);
    expect(heard.sort()).toEqual(["a open", "b open"]);
  });

  test("is taken up by another tab when the leading one dies", async () => {
    const browser = aBrowser();
    browser.openTab("a").hear(7, () => {});
    const heard: string[] = [];
    browser.openTab("b").hear(9, (signal) => heard.push(signal.kind));
    await settle();
    browser.die("a");
    await settle();
    const last = browser.lines.at(-1);
    expect(last?.stories).toEqual([9]);
    last?.tell({ kind: "story", storyId: 9, version: 2 });
    expect(heard).toEqual(["story"]);
  });

  test("forgets the stories of tabs that closed, and those of tabs that fell silent", async () => {
    const browser = aBrowser();
    browser.openTab("a").hear(7, () => {});
    const second = browser.openTab("b");
    second.hear(8, () => {});
    browser.openTab("c").hear(9, () => {});
    await settle();
    second.leave();
    await settle();
    expect(browser.lines.at(-1)?.stories).toEqual([7, 9]);
    browser.die("c");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(browser.lines.at(-1)?.stories).toEqual([7]);
  });

  test("keeps the old line until the new one stands", async () => {
    const browser = aBrowser();
    browser.openTab("a").hear(7, () => {});
    await settle();
    browser.openTab("b").hear(8, () => {});
    await settle();
    expect(browser.open()).toHaveLength(2);
    browser.lines.at(-1)?.tell({ kind: "open" });
    expect(browser.open()).toEqual([browser.lines.at(-1)]);
  });

  test("that is refused, or one too many, is tried again later", async () => {
    const browser = aBrowser();
    browser.openTab("a").hear(7, () => {});
    await settle();
    browser.lines[0]?.refuse();
    await settle();
    expect(browser.open()).toEqual([]);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(browser.open()).toHaveLength(1);
    browser.open()[0]?.tell({ kind: "crowded" });
    await settle();
    expect(browser.open()).toEqual([]);
  });
});

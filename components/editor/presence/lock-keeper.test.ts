import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Holder, LockKeeper, type Presence } from "./lock-keeper";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const mine: Holder = { by: "زينب", gender: "female", writerKey: "tab-of-zainab", isOneself: true };
const his: Holder = { by: "علي", gender: "male", writerKey: "tab-of-ali-1", isOneself: false };

/** A tab, and a server with one lock. */
function aTab(lock: Holder | null, { dead = [] as string[] } = {}) {
  const tab = {
    lock,
    version: 1,
    isHidden: false,
    isCut: false,
    asked: [] as string[],
    seen: [] as Presence[],
    versions: [] as number[],
  };
  const answer = () => (tab.isCut ? null : { lock: tab.lock, version: tab.version });
  const keeper = new LockKeeper({
    writerKey: mine.writerKey,
    look: async () => {
      tab.asked.push("look");
      return answer();
    },
    take: async (takeOver) => {
      tab.asked.push(takeOver ? "take over" : "take");
      if (!tab.isCut && (takeOver || tab.lock === null)) tab.lock = mine;
      return answer();
    },
    release: () => {
      tab.asked.push("release");
      if (tab.lock === mine) tab.lock = null;
    },
    isOwnDead: async (writerKey) => dead.includes(writerKey),
    isHidden: () => tab.isHidden,
    onPresence: (presence) => tab.seen.push(presence),
    onVersion: (version) => tab.versions.push(version),
  });
  return { tab, keeper };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the lock of a tab", () => {
  test("is taken with the first word, not by looking, and then renewed", async () => {
    const { tab, keeper } = aTab(null);
    keeper.start();
    await pass(15_000);
    expect(tab.asked).toEqual(["look", "look"]);
    keeper.touch();
    keeper.touch();
    await pass(20_000);
    expect(tab.asked.slice(2)).toEqual(["take", "take", "take"]);
    expect(keeper.presence).toEqual({ name: "writing" });
  });

  test("that cannot be asked for stops nobody from writing, and is asked for again", async () => {
    const { tab, keeper } = aTab(null);
    tab.isCut = true;
    keeper.start();
    keeper.touch();
    await pass(0);
    expect(keeper.mayWrite).toBe(true);
    tab.isCut = false;
    await pass(10_000);
    expect(keeper.presence).toEqual({ name: "writing" });
  });

  test("of somebody who writes already is watched until it is free", async () => {
    const { tab, keeper } = aTab(his);
    keeper.start();
    keeper.touch();
    await pass(0);
    expect(keeper.presence).toEqual({ name: "watching", by: "علي", gender: "male", isOneself: false });
    tab.lock = null;
    keeper.hear();
    await pass(0);
    expect(keeper.presence).toEqual({ name: "free" });
    expect(tab.lock).toBeNull();
  });

  test("is found again by a tab that was loaded anew", async () => {
    const { tab, keeper } = aTab(mine);
    keeper.start();
    await pass(10_000);
    expect(tab.seen).toEqual([{ name: "writing" }]);
    expect(tab.asked).toEqual(["look", "take"]);
  });

  test("says by whom it was taken over, and does not fight for it", async () => {
    const { tab, keeper } = aTab(mine);
    keeper.start();
    await pass(0);
    tab.lock = his;
    keeper.hear();
    await pass(0);
    expect(keeper.presence).toEqual({ name: "taken", by: "علي", gender: "male", isOneself: false });
    keeper.touch();
    await pass(10_000);
    expect(tab.asked).toEqual(["look", "take", "look"]);
  });

  test("is taken over when its writer says so, and then says whether it was", async () => {
    const { tab, keeper } = aTab(his);
    keeper.start();
    await pass(0);
    tab.isCut = true;
    expect(await keeper.takeOver()).toBe(false);
    tab.isCut = false;
    expect(await keeper.takeOver()).toBe(true);
    expect(keeper.presence.name).toBe("writing");
  });

  test("of a dead tab of the same browser stands in nobody's way", async () => {
    const { tab, keeper } = aTab({ ...his, writerKey: "tab-that-died" }, { dead: ["tab-that-died"] });
    keeper.start();
    await pass(0);
    expect(tab.seen).toEqual([]);
    keeper.touch();
    await pass(0);
    expect(tab.asked).toEqual(["look", "take", "take over"]);
    expect(keeper.presence.name).toBe("writing");
  });

  test("is kept by a hidden tab for four minutes, then let go; taken again when it is written on", async () => {
    const { tab, keeper } = aTab(null);
    keeper.start();
    keeper.touch();
    tab.isHidden = true;
    await pass(3 * 60_000);
    expect(tab.lock).toBe(mine);
    await pass(2 * 60_000);
    expect(tab.lock).toBeNull();
    const asked = tab.asked.length;
    await pass(60_000);
    expect(tab.asked).toHaveLength(asked);
    tab.isHidden = false;
    keeper.touch();
    await pass(0);
    expect(tab.lock).toBe(mine);
  });

  test("is let go when the tab closes", async () => {
    const { tab, keeper } = aTab(mine);
    keeper.start();
    await pass(0);
    keeper.stop();
    await pass(30_000);
    expect(tab.asked).toEqual(["look", "release"]);
  });

  test("tells the version that stands with every answer", async () => {
    const { tab, keeper } = aTab(his);
    keeper.start();
    await pass(0);
    tab.version = 3;
    await pass(10_000);
    expect(tab.versions).toEqual([1, 3]);
  });
});

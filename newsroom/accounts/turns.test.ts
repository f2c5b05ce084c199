import { describe, expect, test } from "vitest";
import { turns } from "./turns";

class Full extends Error {}

/** Works that end when told to, in the order in which they began. */
function scene() {
  const inTurn = turns({ atOnce: 1, queue: 2, full: () => new Full() });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const come = (name: string, rank: number) =>
    inTurn(rank, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
      return name;
    });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { begun, come, endOne };
}

describe("turns", () => {
  test("serve the lowest rank first, and among equals who came first", async () => {
    const { begun, come, endOne } = scene();
    const all = [come("first", 9), come("late", 5), come("urgent", 0)];
    for (let at = 0; at < 3; at += 1) await endOne();
    await Promise.all(all);
    expect(begun).toEqual(["first", "urgent", "late"]);
  });

  test("turn away the highest rank when too many wait", async () => {
    const { begun, come, endOne } = scene();
    const running = come("running", 0);
    const [flood, other] = [come("flood", 80).catch((error) => error), come("other", 3)];
    const owner = come("owner", 0);
    expect(await flood).toBeInstanceOf(Full);
    expect(await come("more flood", 90).catch((error) => error)).toBeInstanceOf(Full);
    for (let at = 0; at < 3; at += 1) await endOne();
    await Promise.all([running, other, owner]);
    expect(begun).toEqual(["running", "owner", "other"]);
  });

  test("keep places for the first rank, however many of the others wait", async () => {
    const inTurn = turns({ atOnce: 2, behindAtOnce: 1, queue: 9, full: () => new Full() });
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const come = (name: string, rank: number) =>
      inTurn(rank, () => {
        begun.push(name);
        return new Promise<void>((end) => ends.set(name, end));
      });
    const all = [come("one guess", 1), come("another guess", 2), come("somebody", 0), come("a third", 3)];
    expect(begun).toEqual(["one guess", "somebody"]);
    for (const name of ["somebody", "one guess", "another guess", "a third"]) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    }
    await Promise.all(all);
    expect(begun).toEqual(["one guess", "somebody", "another guess", "a third"]);
  });

  test("go on after a work that failed", async () => {
    const inTurn = turns({ atOnce: 1, queue: 1, full: () => new Full() });
    await expect(inTurn(0, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await inTurn(0, async () => "yes")).toBe("yes");
  });
});

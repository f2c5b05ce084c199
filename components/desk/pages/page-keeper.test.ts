import { describe, expect, test } from "vitest";
import type { Answered } from "../plan/ask-newsroom";
import { type Kept, PageKeeper, type Written } from "./page-keeper";

const empty = { type: "doc" as const, content: [] };

/** A page whose server answers when it is told to. */
function aPage() {
  const sent: (Written & { version: number })[] = [];
  const answers: ((answer: Answered) => void)[] = [];
  const told: Kept[] = [];
  let title = "";
  const keeper = new PageKeeper(1, {
    read: () => ({ title, body: empty }),
    send: (written) => {
      sent.push(written);
      return new Promise((resolve) => answers.push(resolve));
    },
    tell: (kept) => told.push(kept),
    pauseMs: 60_000,
  });
  const write = (words: string) => {
    title = words;
    keeper.touch();
  };
  const answer = async (given: Answered) => {
    answers.shift()?.(given);
    await settled();
  };
  return { keeper, sent, told, write, answer };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const done = (version: number): Answered => ({ isDone: true, body: { version } });

describe("what is written in a page", () => {
  test("is sent over the version of the message before, one at a time", async () => {
    const { keeper, sent, write, answer } = aPage();
    write("أ");
    void keeper.flush();
    await settled();
    write("أب");
    const all = keeper.flush();
    await settled();
    await answer(done(2));
    await answer(done(3));
    expect(await all).toBe(true);
    expect(sent.map(({ title, version }) => [title, version])).toEqual([
      ["أ", 1],
      ["أب", 2],
    ]);
    expect(keeper.version).toBe(3);
  });

  test("stays unsaved when it was refused, and goes with the next try", async () => {
    const { keeper, sent, told, write, answer } = aPage();
    write("أ");
    const first = keeper.flush();
    await settled();
    await answer({ isDone: false, message: "لا", problems: [] });
    expect(await first).toBe(false);
    expect(told.at(-1)?.refused?.message).toBe("لا");
    expect(keeper.isUnsaved).toBe(true);
    const again = keeper.flush();
    await settled();
    await answer(done(2));
    expect(await again).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test("is not sent when nothing was written", async () => {
    const { keeper, sent } = aPage();
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([]);
  });
});

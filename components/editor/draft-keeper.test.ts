import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StoryText } from "@/db/types";
import { DraftKeeper, type DraftPhase } from "./draft-keeper";
import type { SaveAnswer, Standing, StoryState } from "./types";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const stateAt = (version: number): StoryState => ({
  version,
  textVersion: version,
  stage: "draft",
  publication: "none",
  status: "none",
  scheduledFor: null,
  embargoUntil: null,
  expiresAt: null,
  isUnsigned: false,
  abilities: { edit: true, moves: [], approveByOverride: false, needsOtherEyes: false, silentFix: false },
});

const textOf = (headline: string) => ({ headline }) as StoryText;
const standing: Standing = { text: textOf("نصهم"), version: 9, textVersion: 9, changedBy: "علي" };

/** A screen with a headline on it, a device and a server that answers as told. */
function aDesk(answers: (SaveAnswer | Promise<SaveAnswer>)[] = []) {
  const desk = {
    headline: "",
    sent: [] as { version: number; headline: string }[],
    onDevice: null as string | null,
    phases: [] as DraftPhase["name"][],
  };
  let version = 1;
  const keeper = new DraftKeeper({
    base: { version: 1, textVersion: 1 },
    read: () => textOf(desk.headline),
    send: async (base, text) => {
      desk.sent.push({ version: base.version, headline: text.headline });
      version += 1;
      return (await answers.shift()) ?? { kind: "saved", state: stateAt(version) };
    },
    journal: {
      keep: async (_base, text) => {
        desk.onDevice = text.headline;
      },
      clear: async () => {
        desk.onDevice = null;
      },
    },
    onPhase: (phase) => desk.phases.push(phase.name),
    onState: () => {},
  });
  const type = (headline: string) => {
    desk.headline = headline;
    keeper.touch();
  };
  return { desk, keeper, type };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a draft", () => {
  test("is on the device at once and on the server within a second of a pause", async () => {
    const { desk, keeper, type } = aDesk();
    type("عاجل");
    await pass(200);
    expect(desk.onDevice).toBe("عاجل");
    expect(desk.sent).toEqual([]);
    await pass(800);
    expect(desk.sent).toEqual([{ version: 1, headline: "عاجل" }]);
    expect(desk.onDevice).toBeNull();
    expect(keeper.phase.name).toBe("saved");
  });

  test("is saved every few seconds of a hand that never rests", async () => {
    const { desk, type } = aDesk();
    for (let tenth = 0; tenth < 120; tenth += 1) {
      type(`كلمة ${tenth}`);
      await pass(100);
    }
    expect(desk.sent.length).toBeGreaterThanOrEqual(2);
  });

  test("is sent one save at a time, each over the version before", async () => {
    let answer = (_answer: SaveAnswer) => {};
    const slow = new Promise<SaveAnswer>((resolve) => {
      answer = resolve;
    });
    const { desk, keeper, type } = aDesk([slow]);
    type("أ");
    await pass(1_000);
    type("أب");
    await pass(3_000);
    expect(desk.sent).toHaveLength(1);
    expect(desk.onDevice).toBe("أب");
    answer({ kind: "saved", state: stateAt(2) });
    await pass(1_000);
    expect(desk.sent).toEqual([
      { version: 1, headline: "أ" },
      { version: 2, headline: "أب" },
    ]);
    expect(keeper.phase.name).toBe("saved");
  });
});

describe("without a network", () => {
  test("the text stays on the device and goes out by itself later", async () => {
    const { desk, keeper, type } = aDesk([{ kind: "offline" }, { kind: "offline" }]);
    type("من بعقوبة");
    await pass(800);
    expect(keeper.phase.name).toBe("offline");
    expect(desk.onDevice).toBe("من بعقوبة");
    type("من بعقوبة، بلا شبكة");
    await pass(200);
    expect(desk.onDevice).toBe("من بعقوبة، بلا شبكة");
    await pass(4_000);
    expect(desk.sent).toHaveLength(3);
    expect(desk.sent.at(-1)).toEqual({ version: 1, headline: "من بعقوبة، بلا شبكة" });
    expect(keeper.phase.name).toBe("saved");
    expect(desk.onDevice).toBeNull();
  });

  test("the browser's word that the network is back is enough to try again", async () => {
    const { desk, keeper, type } = aDesk([{ kind: "offline" }]);
    type("نص");
    await pass(800);
    keeper.resume();
    await pass(1);
    expect(desk.sent).toHaveLength(2);
    expect(keeper.phase.name).toBe("saved");
  });
});

describe("a session that ended", () => {
  test("loses nothing: writing goes on, on the device, and is saved after sign-in", async () => {
    const { desk, keeper, type } = aDesk([{ kind: "signed-out" }]);
    type("قبل");
    await pass(800);
    type("قبل وبعد");
    await pass(60_000);
    expect(desk.sent).toHaveLength(1);
    expect(desk.onDevice).toBe("قبل وبعد");
    keeper.resume();
    await pass(800);
    expect(desk.sent.at(-1)?.headline).toBe("قبل وبعد");
    expect(keeper.phase.name).toBe("saved");
  });
});

describe("a stale text", () => {
  const conflict: SaveAnswer = { kind: "conflict", message: "عدّل شخص آخر", standing };

  test("is never sent again by itself, and is kept on the device", async () => {
    const { desk, keeper, type } = aDesk([conflict]);
    type("نصي");
    await pass(800);
    type("نصي وأكثر");
    await pass(60_000);
    expect(keeper.phase.name).toBe("conflict");
    expect(desk.sent).toHaveLength(1);
    expect(desk.onDevice).toBe("نصي وأكثر");
  });

  test("goes over what stands there when its writer says so", async () => {
    const { desk, keeper, type } = aDesk([conflict]);
    type("نصي");
    await pass(800);
    expect(await keeper.keepMine(standing)).toBe(true);
    expect(desk.sent.at(-1)).toEqual({ version: 9, headline: "نصي" });
    expect(keeper.phase.name).toBe("saved");
  });

  test("gives way when its writer says so, and the next words go over what stood there", async () => {
    const { desk, keeper, type } = aDesk([conflict]);
    type("نصي");
    await pass(800);
    await keeper.takeTheirs(standing);
    expect(keeper.phase.name).toBe("saved");
    type("نصهم، منقحاً");
    await pass(800);
    expect(desk.sent.at(-1)).toEqual({ version: 9, headline: "نصهم، منقحاً" });
  });
});

test("a refused text stays on the device and is tried again when it changes", async () => {
  const { desk, keeper, type } = aDesk([{ kind: "refused", message: "العنوان طويل.", problems: [] }]);
  type("طويل");
  await pass(800);
  expect(keeper.phase.name).toBe("refused");
  expect(desk.onDevice).toBe("طويل");
  type("قصير");
  await pass(800);
  expect(keeper.phase.name).toBe("saved");
});

test("a move waits until the server has the text", async () => {
  const { desk, keeper, type } = aDesk();
  type("للمراجعة");
  expect(await keeper.flush()).toBe(true);
  expect(desk.sent).toEqual([{ version: 1, headline: "للمراجعة" }]);
});

test("a move is told when the server does not have the text", async () => {
  const { keeper, type } = aDesk([{ kind: "offline" }]);
  type("للمراجعة");
  expect(await keeper.flush()).toBe(false);
});

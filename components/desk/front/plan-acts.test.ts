import { describe, expect, test } from "vitest";
import type { FrontBlockPlan, FrontPlan } from "@/db/types";
import {
  changeBlock,
  dressStory,
  freePlace,
  keyOf,
  moveBlock,
  pinOf,
  putStory,
  rebase,
  swapStory,
} from "./plan-acts";

const aBlock = (
  kind: FrontBlockPlan["kind"],
  sectionId: number | null,
  pins: number[] = [],
): FrontBlockPlan => ({
  kind,
  sectionId,
  title: "",
  isShown: true,
  count: kind === "lead" ? 1 : 4,
  fill: { from: "own", id: null, onlyWithPicture: false },
  slots: pins.map((id) => (id === 0 ? null : pinOf(id))),
});
const plan: FrontPlan = {
  blocks: [
    aBlock("lead", null),
    aBlock("seconds", null, [1, 2]),
    aBlock("latest", null),
    aBlock("section", 7, [0, 3]),
    aBlock("section", 8),
  ],
};
/** Only the blocks with pins: «seconds 1 2». */
const pins = ({ blocks }: FrontPlan) =>
  blocks
    .filter(({ slots }) => slots.length > 0)
    .map((block) => [keyOf(block), ...block.slots.map((slot) => slot?.articleId ?? "·")].join(" "));

describe("arranging", () => {
  for (const [name, act, after] of [
    [
      "puts a story into an empty place",
      () => putStory(plan, { key: "lead", at: 0 }, 9),
      ["lead 9", "seconds 1 2", "section:7 · 3"],
    ],
    [
      "moves a story that stands elsewhere",
      () => putStory(plan, { key: "lead", at: 0 }, 3),
      ["lead 3", "seconds 1 2"],
    ],
    [
      "takes the place of another",
      () => putStory(plan, { key: "seconds", at: 1 }, 9),
      ["seconds 1 9", "section:7 · 3"],
    ],
    [
      "frees a place and leaves no empty tail",
      () => freePlace(plan, { key: "section:7", at: 1 }),
      ["seconds 1 2"],
    ],
    [
      "changes two places with each other",
      () => swapStory(plan, { key: "seconds", at: 0 }, { key: "section:7", at: 1 }, 1),
      ["seconds 3 2", "section:7 · 1"],
    ],
    [
      "pins a story that stood by rule where it is moved to, and what was pinned there goes where it came from",
      () => swapStory(plan, { key: "section:8", at: 2 }, { key: "seconds", at: 0 }, 40),
      ["seconds 40 2", "section:7 · 3", "section:8 · · 1"],
    ],
    [
      "moves past a story that stands by rule",
      () => swapStory(plan, { key: "seconds", at: 1 }, { key: "seconds", at: 2 }, 2),
      ["seconds 1 · 2", "section:7 · 3"],
    ],
    [
      "leaves all as it is where nothing moves",
      () => swapStory(plan, { key: "seconds", at: 1 }, { key: "seconds", at: 1 }, 2),
      pins(plan),
    ],
    ["puts nothing where there is no place", () => putStory(plan, { key: "lead", at: 3 }, 9), pins(plan)],
    [
      "lets go of places a block has no more",
      () => changeBlock(plan, "seconds", { count: 1 }),
      ["seconds 1", "section:7 · 3"],
    ],
  ] as const)
    test(name, () => {
      expect(pins(act())).toEqual(after);
    });

  test("keeps what a story is called on the front when it moves", () => {
    const dressed = dressStory(plan, { key: "seconds", at: 0 }, 1, { headline: "عنوان", pictureId: 5 });
    const moved = putStory(dressed, { key: "lead", at: 0 }, 1);
    expect(moved.blocks[0]?.slots).toEqual([
      { articleId: 1, headline: "عنوان", pictureId: 5, textVersion: 0 },
    ]);
  });

  test("moves a block among those under the top, and never into it", () => {
    const order = (moved: FrontPlan) => moved.blocks.map(keyOf).slice(3);
    expect(order(moveBlock(plan, "section:8", -1))).toEqual(["section:8", "section:7"]);
    expect(moveBlock(plan, "section:7", -1)).toBe(plan);
    expect(moveBlock(plan, "section:8", 1)).toBe(plan);
  });
});

describe("one's own work over a faster colleague's", () => {
  test("keeps both where they changed different blocks", () => {
    const mine = putStory(plan, { key: "lead", at: 0 }, 50);
    const theirs = putStory(plan, { key: "section:8", at: 0 }, 60);
    expect(pins(rebase(plan, mine, theirs))).toEqual([
      "lead 50",
      "seconds 1 2",
      "section:7 · 3",
      "section:8 60",
    ]);
  });

  test("has a story stand once where both put it somewhere", () => {
    const mine = putStory(plan, { key: "lead", at: 0 }, 50);
    const theirs = putStory(plan, { key: "section:8", at: 0 }, 50);
    expect(pins(rebase(plan, mine, theirs))).toEqual(["lead 50", "seconds 1 2", "section:7 · 3"]);
  });
});

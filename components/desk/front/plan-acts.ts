import type { FrontBlockPlan, FrontPin, FrontPlan } from "@/db/types";
import type { Place } from "./types";

/** What an arranger does to the front: each act gives a new plan, and no story ever stands twice. */
export const keyOf = ({ kind, sectionId }: Pick<FrontBlockPlan, "kind" | "sectionId">) =>
  kind === "section" ? `section:${sectionId}` : kind;

const TOP = ["lead", "seconds", "latest"];
export const isTop = ({ kind }: Pick<FrontBlockPlan, "kind">) => TOP.includes(kind);
/** Blocks that nobody puts stories into. */
export const isByRule = ({ kind }: Pick<FrontBlockPlan, "kind">) => kind === "latest" || kind === "most-read";

/** The server writes down which text stood when the story was put there. */
export const pinOf = (articleId: number): FrontPin => ({
  articleId,
  headline: "",
  pictureId: null,
  textVersion: 0,
});

export const blockAt = ({ blocks }: FrontPlan, key: string) => blocks.find((block) => keyOf(block) === key);
export const pinAt = (plan: FrontPlan, { key, at }: Place) => blockAt(plan, key)?.slots[at] ?? null;

export function changeBlock(plan: FrontPlan, key: string, change: Partial<FrontBlockPlan>): FrontPlan {
  const apply = (block: FrontBlockPlan): FrontBlockPlan => {
    const changed = { ...block, ...change };
    return { ...changed, slots: trim(changed.slots.slice(0, changed.count)) };
  };
  return { blocks: plan.blocks.map((block) => (keyOf(block) === key ? apply(block) : block)) };
}

const trim = (slots: FrontBlockPlan["slots"]) =>
  slots.slice(0, slots.findLastIndex((slot) => slot !== null) + 1);

function setPin(plan: FrontPlan, { key, at }: Place, pin: FrontPin | null): FrontPlan {
  const block = blockAt(plan, key);
  if (!block || at >= block.count) return plan;
  const slots = Array.from(
    { length: Math.max(block.slots.length, at + 1) },
    (_, place) => block.slots[place] ?? null,
  );
  slots[at] = pin;
  return changeBlock(plan, key, { slots });
}

const findPin = (plan: FrontPlan, articleId: number): (Place & { pin: FrontPin }) | null => {
  for (const block of plan.blocks)
    for (const [at, pin] of block.slots.entries())
      if (pin?.articleId === articleId) return { key: keyOf(block), at, pin };
  return null;
};

/** Puts a story into a place, with the headline and picture it had where it stood before. */
export function putStory(plan: FrontPlan, place: Place, articleId: number): FrontPlan {
  const before = findPin(plan, articleId);
  const freed = before ? setPin(plan, before, null) : plan;
  return setPin(freed, place, before?.pin ?? pinOf(articleId));
}

/** Puts a story where another is pinned: that one goes to where the story came from. */
export function swapStory(plan: FrontPlan, from: Place, to: Place, articleId: number): FrontPlan {
  if (from.key === to.key && from.at === to.at) return plan;
  const displaced = pinAt(plan, to);
  const put = putStory(plan, to, articleId);
  return displaced && displaced.articleId !== articleId ? setPin(put, from, displaced) : put;
}

export const freePlace = (plan: FrontPlan, place: Place): FrontPlan => setPin(plan, place, null);

/** A headline and picture for the front alone; whoever sets them has read the text that stands. */
export function dressStory(
  plan: FrontPlan,
  place: Place,
  articleId: number,
  dress: Pick<FrontPin, "headline" | "pictureId">,
): FrontPlan {
  return setPin(putStory(plan, place, articleId), place, { ...pinOf(articleId), ...dress });
}

/** Moves a block among those under the top. */
export function moveBlock(plan: FrontPlan, key: string, by: 1 | -1): FrontPlan {
  const from = plan.blocks.findIndex((block) => keyOf(block) === key);
  const [block, other] = [plan.blocks[from], plan.blocks[from + by]];
  if (!block || !other || isTop(block) || isTop(other)) return plan;
  const blocks = [...plan.blocks];
  blocks[from] = other;
  blocks[from + by] = block;
  return { blocks };
}

/** The blocks that differ between two plans, put into a third: what is left of one's work when another was faster. */
export function rebase(base: FrontPlan, mine: FrontPlan, theirs: FrontPlan): FrontPlan {
  const before = new Map(base.blocks.map((block) => [keyOf(block), JSON.stringify(block)]));
  const changed = mine.blocks.filter((block) => before.get(keyOf(block)) !== JSON.stringify(block));
  const own = new Set(changed.flatMap(({ slots }) => slots.flatMap((slot) => slot?.articleId ?? [])));
  const without = ({ slots, ...block }: FrontBlockPlan): FrontBlockPlan => ({
    ...block,
    slots: trim(slots.map((slot) => (slot && own.has(slot.articleId) ? null : slot))),
  });
  const byKey = new Map(changed.map((block) => [keyOf(block), block]));
  return { blocks: theirs.blocks.map((block) => byKey.get(keyOf(block)) ?? without(block)) };
}

import type { FrontBlockPlan, FrontPlan } from "@/db/types";
import { mayEver, scopesOf } from "@/newsroom/accounts/may";
import type { Viewer } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { keyOf } from "./input";

type Desks = Map<number, number>;

/** Whose desk a section is. */
export const desksOf = (sections: { id: number; deskId: number }[]): Desks =>
  new Map(sections.map(({ id, deskId }) => [id, deskId]));

export const mayArrangeAll = (user: Viewer) => scopesOf(user, "front:arrange").includes("all");

export function refuseStrangers(user: Viewer): void {
  if (!mayEver(user, "front:arrange")) throw new Forbidden();
}

/** An editor arranges the blocks of sections on his desks, the chief every block. */
export function mayArrange(
  user: Viewer,
  { sectionId }: Pick<FrontBlockPlan, "sectionId">,
  desks: Desks,
): boolean {
  if (mayArrangeAll(user)) return true;
  const deskId = sectionId === null ? undefined : desks.get(sectionId);
  return deskId !== undefined && mayEver(user, "front:arrange") && user.deskIds.includes(deskId);
}

/** The blocks that differ between two complete plans. */
export function changedBlocks(before: FrontPlan, after: FrontPlan): FrontBlockPlan[] {
  const known = new Map(before.blocks.map((block) => [keyOf(block), JSON.stringify(block)]));
  return after.blocks.filter((block) => known.get(keyOf(block)) !== JSON.stringify(block));
}

const orderOf = ({ blocks }: FrontPlan) => blocks.map(keyOf).join(" ");

/** The blocks somebody changed, or Forbidden where one of them is not his. */
export function refuseForeign(
  user: Viewer,
  before: FrontPlan,
  after: FrontPlan,
  desks: Desks,
): FrontBlockPlan[] {
  const changed = changedBlocks(before, after);
  if (mayArrangeAll(user)) return changed;
  if (orderOf(before) !== orderOf(after)) throw new Forbidden("ترتيب الأقسام لرئيس التحرير.");
  if (changed.some((block) => !mayArrange(user, block, desks)))
    throw new Forbidden("هذا الموضع ليس من أقسامك.");
  return changed;
}

/** `base` with the blocks of `from` that are somebody's own. */
export function withOwnBlocks(user: Viewer, base: FrontPlan, from: FrontPlan, desks: Desks): FrontPlan {
  const own = new Map(
    from.blocks.filter((block) => mayArrange(user, block, desks)).map((block) => [keyOf(block), block]),
  );
  return { blocks: base.blocks.map((block) => own.get(keyOf(block)) ?? block) };
}

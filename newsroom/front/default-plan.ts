import type { FrontBlockPlan, FrontPlan, SectionRef } from "@/db/types";
import { counts, keyOf } from "./input";

export const OPINION_SECTION = "opinion";

const top = ["lead", "seconds", "latest"] as const;
/** After so many sections, so far down the page. */
const bands = { opinion: 1, "most-read": 2, pictures: 4 } as const;

function aBlock(kind: FrontBlockPlan["kind"], sectionId: number | null = null): FrontBlockPlan {
  const [, count] = counts[kind];
  const fill = { from: "own", id: null, onlyWithPicture: false } as const;
  return { kind, sectionId, title: "", isShown: true, count, fill, slots: [] };
}

/** The front by rule: what a newsroom has that never arranged it. */
export function defaultPlan(sections: Pick<SectionRef, "id" | "slug">[]): FrontPlan {
  const opinion = sections.find(({ slug }) => slug === OPINION_SECTION);
  const blocks = sections.filter((section) => section !== opinion).map(({ id }) => aBlock("section", id));
  const placed = [
    ...blocks.map((block, at) => ({ block, at: at + 0.5 })),
    ...(opinion ? [{ block: aBlock("opinion", opinion.id), at: bands.opinion }] : []),
    { block: aBlock("most-read"), at: bands["most-read"] },
    { block: aBlock("pictures"), at: bands.pictures },
  ].sort((one, other) => one.at - other.at);
  return { blocks: [...top.map((kind) => aBlock(kind)), ...placed.map(({ block }) => block)] };
}

/** A plan for the sections there are now: the top first, gone sections left out, new ones at the end. */
export function completePlan(plan: FrontPlan, sections: Pick<SectionRef, "id" | "slug">[]): FrontPlan {
  const wanted = new Map(defaultPlan(sections).blocks.map((block) => [keyOf(block), block]));
  const kept = plan.blocks.filter((block) => wanted.has(keyOf(block)));
  const missing = [...wanted.values()].filter((block) => !kept.some((one) => keyOf(one) === keyOf(block)));
  const all = [...kept, ...missing].map((block) => ({
    ...block,
    sectionId: wanted.get(keyOf(block))?.sectionId ?? null,
  }));
  const topOf = (kind: string) => all.filter((block) => block.kind === kind);
  const isTop = ({ kind }: FrontBlockPlan) => top.some((name) => name === kind);
  return { blocks: [...top.flatMap(topOf), ...all.filter((block) => !isTop(block))] };
}

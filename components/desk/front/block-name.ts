import type { FrontBlockPlan, SectionRef } from "@/db/types";
import { blockNames } from "./messages";

/** What a block is called on the desk. */
export const nameOfBlock = (
  { kind, sectionId }: Pick<FrontBlockPlan, "kind" | "sectionId">,
  sections: SectionRef[],
): string =>
  kind === "section"
    ? (sections.find(({ id }) => id === sectionId)?.name ?? blockNames.section)
    : blockNames[kind];

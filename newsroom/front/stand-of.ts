import type { FrontPlan } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { listShownSections, type Section } from "@/newsroom/sections/queries";
import { completePlan, defaultPlan } from "./default-plan";
import { type Draft, findLaunched, getDraft } from "./read-fronts";

export type Stand = {
  sections: Section[];
  launchId: number | null;
  launched: FrontPlan;
  draft: Draft;
  drafted: FrontPlan;
};

/** Where the front stands: what readers have, and what is being arranged, both complete. */
export async function standOf(db: Db): Promise<Stand> {
  const [sections, launch, draft] = await Promise.all([
    listShownSections(db),
    findLaunched(db),
    getDraft(db),
  ]);
  const launched = launch ? completePlan(launch.plan, sections) : defaultPlan(sections);
  const drafted = draft.plan ? completePlan(draft.plan, sections) : launched;
  return { sections, launchId: launch?.id ?? null, launched, draft, drafted };
}

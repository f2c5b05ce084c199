import type { ArticleCard, Front, FrontPart, FrontPlan } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { listShownSections } from "@/newsroom/sections/queries";
import { completePlan, defaultPlan } from "./default-plan";
import { fillFront } from "./fill-front";
import { frontOf } from "./front-of";
import { findLaunched } from "./read-fronts";

/** What the front shows now: as launched, or by rule where nobody ever arranged it. */
export async function getFront(db: Db): Promise<Front> {
  const [launched, sections] = await Promise.all([findLaunched(db), listShownSections(db)]);
  const plan = launched ? completePlan(launched.plan, sections) : defaultPlan(sections);
  return fillPlan(db, plan, sections);
}

/** The page of a complete plan, with the stories there are now. */
export async function fillPlan(
  db: Db,
  plan: FrontPlan,
  sections: { id: number; slug: string; name: string }[],
): Promise<Front> {
  return frontOf(db, await fillFront(db, plan), sections);
}

/** What readers read most, where the front has a place for it; without enough of it the place is left out. */
export function withMostRead(front: Front, mostRead: ArticleCard[]): Front {
  const parts = front.parts.flatMap((part): FrontPart[] => {
    if (part.kind !== "most-read") return [part];
    return mostRead.length > 0 ? [{ ...part, cards: mostRead.slice(0, part.count) }] : [];
  });
  return { ...front, parts };
}

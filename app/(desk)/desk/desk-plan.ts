import type { Calendar } from "@/db/types";
import { mayEver, scopesOf } from "@/newsroom/accounts/may";
import { dayOf } from "@/newsroom/arabic/days";
import type { DeskCtx } from "@/newsroom/ctx";
import { listAssignments, listDuty, listWriters } from "@/newsroom/planning/queries";
import { listSections } from "@/newsroom/sections/queries";

/** What a desk page needs to commission stories: nothing for whoever may not. */
export async function commissioning({ db, user }: DeskCtx) {
  const mayCommission = mayEver(user, "story:assign");
  if (!mayCommission) return { mayCommission, sections: [], writers: [] };
  const [sections, writers] = await Promise.all([listSections(db), listWriters(db)]);
  const isEverywhere = scopesOf(user, "story:assign").includes("all");
  const own = sections.filter((section) => isEverywhere || user.deskIds.includes(section.deskId));
  return { mayCommission, writers, sections: own.map(({ id, name }) => ({ id, name })) };
}

/** Assignments and the duty list, as the home page shows them to this person. */
export async function deskPlan(ctx: DeskCtx, calendar: Calendar) {
  const today = dayOf(ctx.now, calendar.timeZone);
  const [mine, all, duty, commission] = await Promise.all([
    listAssignments(ctx, "mine"),
    listAssignments(ctx, "all"),
    listDuty(ctx.db, today),
    commissioning(ctx),
  ]);
  const others = commission.mayCommission ? all.filter((row) => row.assignee?.id !== ctx.user.id) : [];
  const mayEditDuty = mayEver(ctx.user, "duty:manage");
  return { ...commission, today, mine, others, duty, people: mayEditDuty ? await listWriters(ctx.db) : [] };
}

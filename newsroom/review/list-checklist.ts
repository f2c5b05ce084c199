import { asc } from "drizzle-orm";
import { checklist } from "@/db/schema/review";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";

export type ChecklistItem = typeof checklist.$inferSelect;

/** Taken-off items are kept for a while's choice; the oldest of very many are not shown. */
const MOST = 300;

/** Every item of the checklist in its order, in use or not, for who keeps it. */
export async function listChecklist({ db, user }: DeskCtx): Promise<ChecklistItem[]> {
  if (!mayEver(user, "checklist:manage")) throw new Forbidden();
  return db.select().from(checklist).orderBy(asc(checklist.position), asc(checklist.id)).limit(MOST);
}

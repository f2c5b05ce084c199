import { asc, eq } from "drizzle-orm";
import { styleRules } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import type { Db, DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";
import { limits } from "./input";
import type { StyleRules } from "./types";

export type StyleRule = typeof styleRules.$inferSelect;

/** Every rule of the house, in use or not, for who keeps them. */
export async function listStyleRules({ db, user }: DeskCtx): Promise<StyleRule[]> {
  if (!mayEver(user, "style:manage")) throw new Forbidden();
  return db.select().from(styleRules).orderBy(asc(styleRules.term)).limit(limits.rules);
}

/** What a story is checked against: the rules in use and the house's digits. */
export async function getStyleRules(db: Db): Promise<StyleRules> {
  const { term, preferred, note, severity } = styleRules;
  const terms = await db
    .select({ term, preferred, note, severity })
    .from(styleRules)
    .where(eq(styleRules.isActive, true))
    .orderBy(asc(styleRules.id))
    .limit(limits.rules);
  const { calendar } = await getHouse(db);
  return { terms, digits: calendar.digits };
}

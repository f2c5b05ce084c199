import { asc, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { styleIgnores, styleRules, styleTunings } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import type { Db, DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";
import type { Ignored } from "./check-story";
import { limits } from "./input";
import { builtInRules } from "./severities";
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
  const tunings = await listTunings(db);
  const tuned = Object.fromEntries(
    tunings.map(({ rule, severity: weight, isActive }) => [rule, { severity: weight, isActive }]),
  );
  return { terms, digits: calendar.digits, tuned };
}

export type TunedRule = typeof styleTunings.$inferSelect;

/** The built-in rules the house has changed. */
export const listTunings = (db: Db): Promise<TunedRule[]> =>
  db.select().from(styleTunings).limit(builtInRules.length);

export type IgnoredHere = Ignored & { by: string };

/** What has been left as it is in a story, and by whom. */
export const listIgnored = (db: Db, storyId: number): Promise<IgnoredHere[]> =>
  db
    .select({
      rule: styleIgnores.rule,
      words: styleIgnores.words,
      liftsBlock: styleIgnores.liftsBlock,
      by: accounts.name,
    })
    .from(styleIgnores)
    .innerJoin(accounts, eq(accounts.id, styleIgnores.ignoredBy))
    .where(eq(styleIgnores.storyId, storyId))
    .orderBy(asc(styleIgnores.ignoredAt))
    .limit(limits.ignored);

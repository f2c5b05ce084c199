import { and, asc, desc, eq, or } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { styleIgnores, styleRules, styleTunings } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import type { Db, DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";
import type { Ignored } from "./check-story";
import { limits } from "./input";
import { builtInRules, severities } from "./severities";
import type { Severity, StyleRules } from "./types";

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

const listTunings = (db: Db): Promise<TunedRule[]> =>
  db.select().from(styleTunings).limit(builtInRules.length);

/** Every built-in rule as it is here, for who keeps the rules; version 0 where nobody changed it. */
export async function listBuiltInRules({ db, user }: DeskCtx) {
  if (!mayEver(user, "style:manage")) throw new Forbidden();
  const tunings = new Map((await listTunings(db)).map((tuned) => [tuned.rule, tuned]));
  return builtInRules.map((rule) => {
    const { severity, isActive, version } = tunings.get(rule) ?? untuned(rule);
    return { rule, severity, isActive, version };
  });
}

const untuned = (rule: keyof typeof severities) => ({
  severity: severities[rule] satisfies Severity,
  isActive: true,
  version: 0,
});

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

/** As many as a page shows under its rules. */
const CHANGES = 30;

/** What people changed about the rules, the newest first. */
export async function listStyleChanges({ db, user }: DeskCtx) {
  if (!mayEver(user, "style:manage")) throw new Forbidden();
  const isOfStyle = or(
    eq(audit.subjectKind, "style-rule"),
    and(eq(audit.subjectKind, "settings"), eq(audit.act, "tuneStyleRule")),
  );
  return db
    .select({ id: audit.id, at: audit.at, actor: accounts.name, act: audit.act, detail: audit.detail })
    .from(audit)
    .innerJoin(accounts, eq(accounts.id, audit.actorId))
    .where(isOfStyle)
    .orderBy(desc(audit.id))
    .limit(CHANGES);
}

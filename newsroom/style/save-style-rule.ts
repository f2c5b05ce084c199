import { and, count, eq, ne, sql } from "drizzle-orm";
import { styleRules } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { tellDesks } from "@/newsroom/accounts/tell-desks";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { limits, parseStyleRule, type StyleRuleText } from "./input";
import type { StyleRule } from "./queries";
import { refuseChase } from "./refuse-chase";
import { rulesChanged } from "./rules-changed";

/** The rule that is changed, and the version its editor saw. */
export type Standing = { id: number; version: number };

/** Makes a rule of the house, or changes one that nobody changed in between. */
export async function saveStyleRule(ctx: DeskCtx, typed: unknown, standing?: Standing): Promise<StyleRule> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  const rule = parseStyleRule(typed);
  return inTransaction(ctx, async (tx) => {
    await refuseSame(tx, rule, standing);
    await refuseChase(tx.db, rule, standing?.id);
    const saved = standing ? await change(tx, rule, standing) : await make(tx, rule);
    await record(tx, {
      act: standing ? "changeStyleRule" : "makeStyleRule",
      subjectKind: "style-rule",
      subjectId: saved.id,
      version: saved.version,
      detail: rule,
    });
    await tellDesks(tx.db, rulesChanged);
    return saved;
  });
}

async function refuseSame({ db }: DeskCtx, { term }: StyleRuleText, standing?: Standing): Promise<void> {
  const isOther = and(eq(styleRules.term, term), ne(styleRules.id, standing?.id ?? 0));
  const [same] = await db.select({ id: styleRules.id }).from(styleRules).where(isOther);
  if (same) throw sameTerm();
}

const sameTerm = () =>
  new Invalid("القاعدة موجودة.", [{ field: "term", message: "لهذه الكلمة قاعدة سابقة." }]);

async function make({ db }: DeskCtx, rule: StyleRuleText): Promise<StyleRule> {
  const [{ rules } = { rules: 0 }] = await db.select({ rules: count() }).from(styleRules);
  if (rules >= limits.rules) throw new Invalid(`القواعد كثيرة: ${limits.rules} على الأكثر.`);
  const [made] = await db.insert(styleRules).values(rule).onConflictDoNothing().returning();
  if (!made) throw sameTerm();
  return made;
}

async function change({ db }: DeskCtx, rule: StyleRuleText, { id, version }: Standing): Promise<StyleRule> {
  const isStanding = and(eq(styleRules.id, id), eq(styleRules.version, version));
  const next = { ...rule, version: sql`${styleRules.version} + 1` };
  const [changed] = await db.update(styleRules).set(next).where(isStanding).returning();
  if (changed) return changed;
  const [current] = await db.select().from(styleRules).where(eq(styleRules.id, id));
  if (!current) throw new NotFound("هذه القاعدة غير موجودة.");
  throw new Conflict("غيّر غيرك هذه القاعدة قبلك.", current);
}

import { and, eq, sql } from "drizzle-orm";
import { styleTunings } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { tellDesks } from "@/newsroom/accounts/tell-desks";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { parseTuning } from "./input";
import type { TunedRule } from "./queries";
import { rulesChanged } from "./rules-changed";

/** Says how grave a built-in rule is here, or that it is silent; `version` is what its editor saw, 0 for the first. */
export async function tuneRule(ctx: DeskCtx, typed: unknown, version: number): Promise<TunedRule> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  const tuning = parseTuning(typed);
  return inTransaction(ctx, async (tx) => {
    const [tuned] =
      version === 0
        ? await tx.db.insert(styleTunings).values(tuning).onConflictDoNothing().returning()
        : await tx.db
            .update(styleTunings)
            .set({ ...tuning, version: sql`${styleTunings.version} + 1` })
            .where(and(eq(styleTunings.rule, tuning.rule), eq(styleTunings.version, version)))
            .returning();
    if (!tuned) throw new Conflict("غيّر غيرك هذه القاعدة قبلك.");
    await record(tx, {
      act: "tuneStyleRule",
      subjectKind: "settings",
      subjectId: 1,
      version: tuned.version,
      detail: tuning,
    });
    await tellDesks(tx.db, rulesChanged);
    return tuned;
  });
}

import { and, eq } from "drizzle-orm";
import { styleRules } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { tellDesks } from "@/newsroom/accounts/tell-desks";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, NotFound } from "@/newsroom/errors";
import { rulesChanged } from "./rules-changed";
import type { Standing } from "./save-style-rule";

/** Takes a rule out of the house; what it said stays in the record. */
export async function removeStyleRule(ctx: DeskCtx, { id, version }: Standing): Promise<void> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  await inTransaction(ctx, async (tx) => {
    const isStanding = and(eq(styleRules.id, id), eq(styleRules.version, version));
    const [removed] = await tx.db.delete(styleRules).where(isStanding).returning();
    if (!removed) throw await missing(tx, id);
    const { term, preferred, note, severity, isActive } = removed;
    await record(tx, {
      act: "removeStyleRule",
      subjectKind: "style-rule",
      subjectId: id,
      version,
      detail: { term, preferred, note, severity, isActive },
    });
    await tellDesks(tx.db, rulesChanged);
  });
}

async function missing({ db }: DeskCtx, id: number) {
  const [current] = await db.select().from(styleRules).where(eq(styleRules.id, id));
  return current
    ? new Conflict("غيّر غيرك هذه القاعدة قبلك.", current)
    : new NotFound("هذه القاعدة غير موجودة.");
}

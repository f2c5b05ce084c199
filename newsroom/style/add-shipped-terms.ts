import { and, eq, sql } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { styleRules } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { parseStyleRule } from "./input";
import { houseTerms } from "./words/house-terms";

type Ctx = { db: Db; now: Date; user: Viewer | null };

/**
 * Takes over the terms the product ships with. A term the house has a rule for stays as the house has it, and
 * one that it had before and removed stays away. Without a viewer it is the newsroom itself that begins.
 */
export async function addShippedTerms(ctx: Ctx): Promise<number> {
  if (ctx.user && !mayEver(ctx.user, "style:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const known = await listTermsEverMade(tx.db);
    const rules = houseTerms
      .filter(({ term }) => !known.has(term))
      .map((term) => parseStyleRule({ ...term, isActive: true }));
    if (rules.length === 0) return 0;
    const added = await tx.db
      .insert(styleRules)
      .values(rules)
      .onConflictDoNothing()
      .returning({ id: styleRules.id, term: styleRules.term });
    for (const { id, term } of added)
      await record(tx, {
        act: "makeStyleRule",
        subjectKind: "style-rule",
        subjectId: id,
        version: 1,
        detail: { term },
      });
    return added.length;
  });
}

/** The record never forgets, so it knows what was removed. */
async function listTermsEverMade(db: Db): Promise<Set<string>> {
  const term = sql<string | null>`${audit.detail} ->> 'term'`;
  const isMaking = and(eq(audit.subjectKind, "style-rule"), eq(audit.act, "makeStyleRule"));
  const rows = await db.select({ term }).from(audit).where(isMaking);
  return new Set(rows.map((row) => row.term ?? ""));
}

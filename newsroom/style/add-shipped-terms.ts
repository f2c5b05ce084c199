import { styleRules } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { parseStyleRule } from "./input";
import { houseTerms } from "./words/house-terms";

/** Takes over the terms the product ships with; a term the house has a rule for stays as the house has it. */
export async function addShippedTerms(ctx: DeskCtx): Promise<number> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  const rules = houseTerms.map((term) => parseStyleRule({ ...term, isActive: true }));
  return inTransaction(ctx, async (tx) => {
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

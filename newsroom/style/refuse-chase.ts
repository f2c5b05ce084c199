import { ne } from "drizzle-orm";
import { styleRules } from "@/db/schema/style";
import type { Db } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { checkText } from "./check";
import type { StyleRuleText } from "./input";
import type { HouseTerm } from "./types";

/** Refuses a rule that would send a word to one that a rule sends on, or back again. */
export async function refuseChase(db: Db, rule: StyleRuleText, id = 0): Promise<void> {
  if (!rule.isActive) return;
  const others = await db.select().from(styleRules).where(ne(styleRules.id, id));
  const active = others.filter(({ isActive }) => isActive);
  const leadsOn = rule.preferred.find((text) => isTermOf(text, [...active, rule]));
  if (leadsOn !== undefined) throw chase(`البديل «${leadsOn}» نفسه ممنوع بقاعدة.`);
  const ledHere = active.flatMap(({ preferred }) => preferred).find((text) => isTermOf(text, [rule]));
  if (ledHere !== undefined) throw chase(`«${ledHere}» بديل معتمد في قاعدة أخرى.`);
}

const isTermOf = (text: string, terms: HouseTerm[]) =>
  checkText([text], { terms, digits: "western" }).some(({ rule }) => rule === "house-term");

const chase = (message: string) =>
  new Invalid("القاعدة تخالف قاعدة أخرى.", [{ field: "preferred", message }]);

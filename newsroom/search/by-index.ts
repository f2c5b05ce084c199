import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

/**
 * Asks in one transaction whose plans start from the index of the words. Left to itself the planner guesses how many
 * articles hold a word, and where it guesses wrong reads them all: four seconds among a hundred thousand, where the
 * index needs some milliseconds whatever the word.
 */
export function byIndex<Answer>(db: Db, ask: (db: Db) => Promise<Answer>): Promise<Answer> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select ${sql.join(
        Object.entries(planning).map(([name, value]) => sql`set_config(${name}, ${value}, true)`),
        sql`, `,
      )}`,
    );
    return ask(tx);
  });
}

const planning = {
  enable_seqscan: "off",
  /** Plain walks along an index; a bitmap of its rows is still made. */
  enable_indexscan: "off",
  enable_indexonlyscan: "off",
  /** A plan that does not know the words is no plan. */
  plan_cache_mode: "force_custom_plan",
  jit: "off",
};

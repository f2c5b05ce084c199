import { asc, sql } from "drizzle-orm";
import { desks } from "@/db/schema/accounts";
import type { DeskCtx } from "@/newsroom/ctx";

/** Only the desks' own verbs take it: no two of them look at the list of names at once. */
const DESKS_LOCK = 4_104;

/** Every desk, held until the transaction ends: none of them is opened, named or closed meanwhile. */
export async function lockDesks({ db }: DeskCtx) {
  await db.execute(sql`select pg_advisory_xact_lock(${DESKS_LOCK})`);
  return db.select().from(desks).orderBy(asc(desks.id)).for("update");
}

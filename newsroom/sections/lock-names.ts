import { sql } from "drizzle-orm";
import type { DeskCtx } from "@/newsroom/ctx";

const NAMES_LOCK = 7_113_031;

/** Whoever looks whether a name or an address is free waits for whoever is taking one: the second sees the first. */
export async function lockNames({ db }: Pick<DeskCtx, "db">): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${NAMES_LOCK})`);
}

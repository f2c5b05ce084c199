import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";
import type { LiveSignal } from "./live-signal";
import { LIVE_CHANNEL } from "./live-signal";

/** Tells every instance, at the moment the transaction commits. */
export async function notifyReaders(db: Db, signal: LiveSignal): Promise<void> {
  await db.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(signal)})`);
}

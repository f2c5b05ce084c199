import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

export const DESK_CHANNEL = "newsroom_desk";

/** Tells every open desk, on every instance, at the moment the transaction commits. */
export async function tellDesks(db: Db, signal: { kind: string } & Record<string, unknown>): Promise<void> {
  await db.execute(sql`select pg_notify(${DESK_CHANNEL}, ${JSON.stringify(signal)})`);
}

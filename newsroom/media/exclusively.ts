import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Exclusively } from "./renditions";

/** Longer nobody waits for another instance: then it is made here too, and the later copy wins. */
const LONGEST_WAIT = "20s";

/** One instance at a time works on a key; with the database gone each goes on by itself. */
export const exclusively =
  (db: Database): Exclusively =>
  async (key, work) => {
    let begun: Promise<unknown> | undefined;
    const run = () => {
      const running = work();
      begun = running;
      return running;
    };
    try {
      return await db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('lock_timeout', ${LONGEST_WAIT}, true)`);
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
        return run();
      });
    } catch (error) {
      if (begun) throw error;
      return run();
    }
  };

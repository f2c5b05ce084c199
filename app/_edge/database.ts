import "server-only";
import { connect, type Database } from "@/db/client";
import { env } from "@/env";

type Pool = ReturnType<typeof connect>;
const POOL = Symbol.for("newsroom.pool");
const home = globalThis as typeof globalThis & { [POOL]?: Pool };

/** Seconds until a lost connection is tried again: readers come back within five of the database. */
const backoff = (attempts: number) => Math.min(0.1 * 2 ** attempts, 1);

/** One pool per process, however many bundles hold this module; nothing connects before the first query. */
function pool(): Pool {
  home[POOL] ??= connect(env().DATABASE_URL, { backoff });
  return home[POOL];
}

export const database = (): Database => pool().db;
export const connection = () => pool().sql;

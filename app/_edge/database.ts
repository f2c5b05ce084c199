import "server-only";
import { connect, type Database } from "@/db/client";

type Pool = ReturnType<typeof connect>;
const POOL = Symbol.for("newsroom.pool");
const home = globalThis as typeof globalThis & { [POOL]?: Pool };

/** One pool per process, however many bundles hold this module; nothing connects before the first query. */
function pool(): Pool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start the newsroom with `npm start`");
  home[POOL] ??= connect(url);
  return home[POOL];
}

export const database = (): Database => pool().db;
export const connection = () => pool().sql;

import "server-only";
import { cacheLife } from "next/cache";
import type { Database } from "@/db/client";
import { Unavailable } from "@/newsroom/errors";
import { database } from "./database";
import { log } from "./log";

/** A reader waits this long for the database, then gets the page that says so. */
const DEADLINE_MS = 4_000;

/** `next build` renders placeholders only: it opens no database and needs no environment. */
export const isBuilding = () => process.env.NEXT_PHASE === "phase-production-build";

/** Connection lost or refused, server starting, stopping or full, statement over its time. */
const OUTAGE = /^(?:E[A-Z]+|CONNECT|CONNECTION_|08|53|57)/;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return error instanceof Unavailable || OUTAGE.test(code) || isOutage(error.cause);
}

/** One line when the database goes, not one for every reader who meets it. */
let isDown = false;

function tellOnce(error: unknown): void {
  if (!isDown) log(error);
  isDown = true;
}

/** Reads for readers: a database that is down or hangs is `Unavailable`, soon. */
export async function reading<Result>(read: (db: Database) => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable()), DEADLINE_MS);
  });
  try {
    const result = await Promise.race([read(database()), late]);
    isDown = false;
    return result;
  } catch (error) {
    if (!isOutage(error)) throw error;
    tellOnce(error);
    throw new Unavailable();
  } finally {
    clearTimeout(timer);
  }
}

/** How long a value stands when no tag takes it away. */
type Life = "max" | { stale: number; revalidate: number; expire: number };

type Kept<Result> = { value: Result } | null;

/**
 * What a `"use cache"` function gives back: a value kept until its tags take it away or its life ends, or null for a second.
 * It must not throw, since Next makes a 500 of the whole page even when the page catches it.
 */
export async function keeping<Result>(
  read: (db: Database) => Promise<Result>,
  life: Life = "max",
): Promise<Kept<Result>> {
  try {
    const value = await reading(read);
    if (life === "max") cacheLife("max");
    else cacheLife(life);
    return { value };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return null;
  }
}

/** Outside of `"use cache"`: the value, or `Unavailable`. */
export async function kept<Result>(reading: Promise<Kept<Result>>): Promise<Result> {
  const found = await reading;
  if (!found) throw new Unavailable();
  return found.value;
}

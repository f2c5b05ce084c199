import "server-only";
import type { Database } from "@/db/client";
import { Unavailable } from "@/newsroom/errors";
import { database } from "./database";

/** A reader waits this long for the database, then gets the page that says so. */
const DEADLINE_MS = 4_000;

/** `next build` renders placeholders only: it opens no database and needs no environment. */
export const isBuilding = () => process.env.NEXT_PHASE === "phase-production-build";

/** Of an error thrown inside `"use cache"` only the digest reaches the page. */
const DIGEST = "newsroom-unavailable";

const hasDigest = (error: unknown): error is { digest: string } =>
  typeof error === "object" && error !== null && "digest" in error;

export const isUnavailable = (error: unknown) => hasDigest(error) && error.digest === DIGEST;

/** Connection lost or refused, server starting, stopping or full, statement over its time. */
const OUTAGE = /^(?:E[A-Z]+|CONNECT|CONNECTION_|08|53|57)/;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return OUTAGE.test(code) || isOutage(error.cause);
}

/** Reads for readers: a database that is down or hangs is `Unavailable`, soon. */
export async function reading<Result>(read: (db: Database) => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable()), DEADLINE_MS);
  });
  try {
    return await Promise.race([read(database()), late]);
  } catch (error) {
    if (!(error instanceof Unavailable) && !isOutage(error)) throw error;
    throw Object.assign(new Unavailable(), { digest: DIGEST });
  } finally {
    clearTimeout(timer);
  }
}

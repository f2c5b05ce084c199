import { inArray, sql } from "drizzle-orm";
import { signInFailures } from "@/db/schema/accounts";
import type { Db } from "@/newsroom/ctx";
import { TooMany } from "@/newsroom/errors";
import { hashToken } from "./session-token";

/** Five free tries, then 15 s doubling up to a quarter of an hour: slow for a thief, never final for the owner. */
const FREE_TRIES = 5;
const FIRST_DELAY_S = 15;
const LONGEST_DELAY_S = 900;
/** A newsroom behind one address may mistype a hundred times in ten minutes. */
const NETWORK_TRIES = 100;
const NETWORK_WINDOW_S = 600;

export type Attempt = { email: string; network: string };

const accountKey = (attempt: Attempt) => hashToken(`account:${attempt.email}`);
const networkKey = (attempt: Attempt) => hashToken(`network:${attempt.network}`);

/** Refuses an attempt whose account or network must still wait. */
export async function refuseWhileBlocked(db: Db, now: Date, attempt: Attempt): Promise<void> {
  const rows = await db
    .select({ blockedUntil: signInFailures.blockedUntil })
    .from(signInFailures)
    .where(inArray(signInFailures.key, [accountKey(attempt), networkKey(attempt)]));
  const until = Math.max(0, ...rows.map((row) => row.blockedUntil?.getTime() ?? 0));
  if (until <= now.getTime()) return;
  const seconds = Math.ceil((until - now.getTime()) / 1000);
  throw new TooMany(`محاولات كثيرة. انتظر ${seconds} ثانية ثم أعد المحاولة.`, seconds);
}

/** Counts a failure for the account and for the network. */
export async function countFailure(db: Db, now: Date, attempt: Attempt): Promise<void> {
  const at = now.toISOString();
  const delay = sql`least(${LONGEST_DELAY_S}, ${FIRST_DELAY_S} * power(2, least(10, ${signInFailures.failures} + 1 - ${FREE_TRIES})))`;
  await db
    .insert(signInFailures)
    .values({ key: accountKey(attempt), failures: 1, firstAt: now })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: {
        failures: sql`${signInFailures.failures} + 1`,
        blockedUntil: sql`case when ${signInFailures.failures} + 1 >= ${FREE_TRIES} then ${at}::timestamptz + make_interval(secs => ${delay}) end`,
      },
    });
  const isOver = sql`${signInFailures.firstAt} < ${at}::timestamptz - make_interval(secs => ${NETWORK_WINDOW_S})`;
  await db
    .insert(signInFailures)
    .values({ key: networkKey(attempt), failures: 1, firstAt: now })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: {
        failures: sql`case when ${isOver} then 1 else ${signInFailures.failures} + 1 end`,
        firstAt: sql`case when ${isOver} then ${at}::timestamptz else ${signInFailures.firstAt} end`,
        blockedUntil: sql`case when not ${isOver} and ${signInFailures.failures} + 1 >= ${NETWORK_TRIES} then ${signInFailures.firstAt} + make_interval(secs => ${NETWORK_WINDOW_S}) end`,
      },
    });
}

/** A good sign-in clears the account's count, never the network's. */
export async function forgetFailures(db: Db, attempt: Attempt): Promise<void> {
  await db.delete(signInFailures).where(inArray(signInFailures.key, [accountKey(attempt)]));
}

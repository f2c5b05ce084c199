import { eq, inArray, sql } from "drizzle-orm";
import { signInFailures as counts } from "@/db/schema/sign-in";
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

/** `device` is set when the account has signed in from this browser before: then nobody else's tries stand in its way. */
export type Attempt = { email: string; network: string; device: string | null };

const accountKey = ({ email, device }: Attempt) =>
  hashToken(device === null ? `account:${email}` : `account:${email}:${device}`);
const networkKey = ({ network }: Attempt) => hashToken(`network:${network}`);

/** Refuses an attempt whose account or network must still wait. */
export async function refuseWhileBlocked(db: Db, now: Date, attempt: Attempt): Promise<void> {
  const [account, network] = [accountKey(attempt), networkKey(attempt)];
  const rows = await db
    .select({ blockedUntil: counts.blockedUntil })
    .from(counts)
    .where(inArray(counts.key, attempt.device === null ? [account, network] : [account]));
  const until = Math.max(0, ...rows.map((row) => row.blockedUntil?.getTime() ?? 0));
  if (until <= now.getTime()) return;
  const seconds = Math.ceil((until - now.getTime()) / 1000);
  throw new TooMany(`محاولات كثيرة. انتظر ${seconds} ثانية ثم أعد المحاولة.`, seconds);
}

/** Counts a failure for the account, and for the network where the browser is nobody's. */
export async function countFailure(db: Db, now: Date, attempt: Attempt): Promise<void> {
  const at = now.toISOString();
  const delay = sql`least(${LONGEST_DELAY_S}, ${FIRST_DELAY_S} * power(2, least(10, ${counts.failures} + 1 - ${FREE_TRIES})))`;
  await db
    .insert(counts)
    .values({ key: accountKey(attempt), failures: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: counts.key,
      set: {
        failures: sql`${counts.failures} + 1`,
        lastAt: now,
        blockedUntil: sql`case when ${counts.failures} + 1 >= ${FREE_TRIES} then ${at}::timestamptz + make_interval(secs => ${delay}) end`,
      },
    });
  if (attempt.device !== null) return;
  const isOver = sql`${counts.firstAt} < ${at}::timestamptz - make_interval(secs => ${NETWORK_WINDOW_S})`;
  await db
    .insert(counts)
    .values({ key: networkKey(attempt), failures: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: counts.key,
      set: {
        failures: sql`case when ${isOver} then 1 else ${counts.failures} + 1 end`,
        firstAt: sql`case when ${isOver} then ${at}::timestamptz else ${counts.firstAt} end`,
        lastAt: now,
        blockedUntil: sql`case when not ${isOver} and ${counts.failures} + 1 >= ${NETWORK_TRIES} then ${counts.firstAt} + make_interval(secs => ${NETWORK_WINDOW_S}) end`,
      },
    });
}

/**
 * A good sign-in clears what was counted under its own key, never the network's count; nor, from a known browser, what
 * strangers tried: while its owner works, a thief would be given free tries anew.
 */
export async function forgetFailures(db: Db, attempt: Attempt): Promise<void> {
  await db.delete(counts).where(eq(counts.key, accountKey(attempt)));
}

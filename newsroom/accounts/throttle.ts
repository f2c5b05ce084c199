import { eq, inArray, sql } from "drizzle-orm";
import { signInFailures as tries } from "@/db/schema/sign-in";
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

/**
 * Takes one try, before the password is looked at, so that a thousand at once are counted like a thousand in a row.
 * Returns how many tries of this network were wrong lately: whoever has fewer is served first.
 */
export async function takeTry(db: Db, now: Date, attempt: Attempt): Promise<number> {
  await takeOfAccount(db, now, accountKey(attempt));
  return attempt.device === null ? takeOfNetwork(db, now, networkKey(attempt)) : 0;
}

async function takeOfAccount(db: Db, now: Date, key: string): Promise<void> {
  const at = now.toISOString();
  const delay = sql`least(${LONGEST_DELAY_S}, ${FIRST_DELAY_S} * power(2, least(10, ${tries.failures} + 1 - ${FREE_TRIES})))`;
  const [taken] = await db
    .insert(tries)
    .values({ key, failures: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        failures: sql`${tries.failures} + 1`,
        lastAt: now,
        blockedUntil: sql`case when ${tries.failures} + 1 >= ${FREE_TRIES} then ${at}::timestamptz + make_interval(secs => ${delay}) end`,
      },
      setWhere: sql`${tries.blockedUntil} is null or ${tries.blockedUntil} <= ${at}::timestamptz`,
    })
    .returning({ failures: tries.failures });
  if (!taken) await refuse(db, now, key);
}

async function takeOfNetwork(db: Db, now: Date, key: string): Promise<number> {
  const at = now.toISOString();
  const isOver = sql`${tries.firstAt} < ${at}::timestamptz - make_interval(secs => ${NETWORK_WINDOW_S})`;
  const [taken] = await db
    .insert(tries)
    .values({ key, failures: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        failures: sql`case when ${isOver} then 1 else ${tries.failures} + 1 end`,
        firstAt: sql`case when ${isOver} then ${at}::timestamptz else ${tries.firstAt} end`,
        lastAt: now,
        blockedUntil: sql`case when not ${isOver} and ${tries.failures} + 1 >= ${NETWORK_TRIES} then ${tries.firstAt} + make_interval(secs => ${NETWORK_WINDOW_S}) end`,
      },
      setWhere: sql`${tries.blockedUntil} is null or ${tries.blockedUntil} <= ${at}::timestamptz`,
    })
    .returning({ failures: tries.failures });
  if (!taken) return refuse(db, now, key);
  return taken.failures;
}

async function refuse(db: Db, now: Date, key: string): Promise<never> {
  const [row] = await db.select({ until: tries.blockedUntil }).from(tries).where(eq(tries.key, key));
  const seconds = Math.max(1, Math.ceil(((row?.until?.getTime() ?? 0) - now.getTime()) / 1000));
  throw new TooMany(`محاولات كثيرة. انتظر ${seconds} ثانية ثم أعد المحاولة.`, seconds);
}

/** A good sign-in clears what its account and this browser tried, and takes its own try back from the network. */
export async function forgetTries(db: Db, attempt: Attempt): Promise<void> {
  const mine = [accountKey(attempt), accountKey({ ...attempt, device: null })];
  await db.delete(tries).where(inArray(tries.key, attempt.device === null ? mine.slice(0, 1) : mine));
  if (attempt.device === null)
    await db
      .update(tries)
      .set({ failures: sql`greatest(0, ${tries.failures} - 1)`, blockedUntil: null })
      .where(eq(tries.key, networkKey(attempt)));
}

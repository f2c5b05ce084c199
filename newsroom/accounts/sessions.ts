import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import { sessions } from "@/db/schema/sign-in";
import type { Db, Viewer } from "@/newsroom/ctx";
import { findViewer } from "./queries";
import { hashToken } from "./session-token";

/** A session lives fourteen days at most, twelve hours without a sign of life. */
export const SESSION_DAYS = 14;
const IDLE_MS = 12 * 3_600_000;
/** Last seen is written once a minute, not at every request. */
const SEEN_EVERY_MS = 60_000;
/** More browsers than this nobody has. */
const MOST_LISTED = 100;

/** Whoever asks, and what their session says of them beside roles and desks. */
export type SignedIn = Viewer & { session: number; confirmedAt: Date; mustAddFactor: boolean };

/** Their role asks for a second factor and they have none. */
const mustAddFactor = sql<boolean>`
  exists (select from account_roles held join second_factor_roles asked on asked.role = held.role
    where held.account_id = sessions.account_id)
  and not exists (select from code_apps where code_apps.account_id = sessions.account_id and confirmed_at is not null)
  and not exists (select from passkeys where passkeys.account_id = sessions.account_id)`;

const alive = (now: Date) =>
  and(gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, new Date(now.getTime() - IDLE_MS)));

/**
 * Who holds this session now, with the roles of this moment; null when it has ended. Whoever must first add a second
 * factor holds none of their roles until then.
 */
export async function findSession(db: Db, token: string, now: Date): Promise<SignedIn | null> {
  const idHash = hashToken(token);
  const { accountId, number, lastSeenAt, confirmedAt } = sessions;
  const [session] = await db
    .select({ accountId, number, lastSeenAt, confirmedAt, mustAddFactor })
    .from(sessions)
    .where(and(eq(sessions.idHash, idHash), alive(now)));
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.idHash, idHash), lt(sessions.lastSeenAt, now)));
  }
  const viewer = await findViewer(db, session.accountId);
  if (!viewer) return null;
  const held = session.mustAddFactor ? { roles: [], deskIds: [] } : {};
  return {
    ...viewer,
    ...held,
    session: session.number,
    confirmedAt: session.confirmedAt,
    mustAddFactor: session.mustAddFactor,
  };
}

export async function endSession(db: Db, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.idHash, hashToken(token)));
}

export type OpenSession = {
  number: number;
  device: string;
  place: string;
  createdAt: Date;
  lastSeenAt: Date;
};

/** The sessions of an account that stand now, the last seen first. */
export function listSessions(db: Db, accountId: number, now: Date): Promise<OpenSession[]> {
  const { number, device, place, createdAt, lastSeenAt } = sessions;
  return db
    .select({ number, device, place, createdAt, lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), alive(now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.number))
    .limit(MOST_LISTED);
}

/** Of one account: one session, all, or all but one. */
export type Which = { only: number } | { allBut: number } | "all";

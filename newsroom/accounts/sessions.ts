import { and, eq, gt, lt } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import type { Db, Viewer } from "@/newsroom/ctx";
import { findViewer } from "./queries";
import { hashToken } from "./session-token";

/** A session lives fourteen days at most, twelve hours without a sign of life. */
export const SESSION_DAYS = 14;
const IDLE_MS = 12 * 3_600_000;
/** Last seen is written once a minute, not at every request. */
const SEEN_EVERY_MS = 60_000;

/** Who holds this session now, with the roles of this moment; null when it has ended. */
export async function findSession(db: Db, token: string, now: Date): Promise<Viewer | null> {
  const idHash = hashToken(token);
  const idleSince = new Date(now.getTime() - IDLE_MS);
  const [session] = await db
    .select({ accountId: sessions.accountId, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, idleSince)));
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.idHash, idHash), lt(sessions.lastSeenAt, now)));
  }
  return findViewer(db, session.accountId);
}

export async function endSession(db: Db, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.idHash, hashToken(token)));
}

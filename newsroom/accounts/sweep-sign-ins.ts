import { lt } from "drizzle-orm";
import { passkeyChallenges, sessions, signInFailures, signInSteps } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";

const DAY_MS = 86_400_000;

/** Sweeps out what has ended by itself: sessions, half sign-ins, questions to keys, and tries of yesterday. */
export async function sweepSignIns({ db, now }: { db: Db; now: Date }): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.delete(signInSteps).where(lt(signInSteps.expiresAt, now));
  await db.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, now));
  await db.delete(signInFailures).where(lt(signInFailures.lastAt, new Date(now.getTime() - DAY_MS)));
}

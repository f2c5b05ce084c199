import { and, eq, gt, lt, sql } from "drizzle-orm";
import { signInSteps } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";
import { hashToken, makeSessionToken } from "./session-token";

/** Long enough to find the phone. */
export const STEP_MINUTES = 10;
/** Then the password is asked again, and its tries are counted. */
const CODES_TRIED = 5;

/** A right password, waiting for the second factor; only the hash of its token is kept. */
export async function openStep({ db, now }: { db: Db; now: Date }, accountId: number): Promise<string> {
  const token = makeSessionToken();
  const expiresAt = new Date(now.getTime() + STEP_MINUTES * 60_000);
  await db.insert(signInSteps).values({ tokenHash: hashToken(token), accountId, expiresAt });
  return token;
}

/** Takes one try of a step, before the code is looked at; whose step it is. */
export async function takeStep({ db, now }: { db: Db; now: Date }, token: string): Promise<number> {
  const [step] = await db
    .update(signInSteps)
    .set({ tries: sql`${signInSteps.tries} + 1` })
    .where(
      and(
        eq(signInSteps.tokenHash, hashToken(token)),
        gt(signInSteps.expiresAt, now),
        lt(signInSteps.tries, CODES_TRIED),
      ),
    )
    .returning({ accountId: signInSteps.accountId });
  if (!step) throw new Unauthenticated(say.stepGone);
  return step.accountId;
}

/** Whose step this is, without taking a try. */
export async function findStep({ db, now }: { db: Db; now: Date }, token: string): Promise<number | null> {
  const [step] = await db
    .select({ accountId: signInSteps.accountId })
    .from(signInSteps)
    .where(and(eq(signInSteps.tokenHash, hashToken(token)), gt(signInSteps.expiresAt, now)));
  return step?.accountId ?? null;
}

/** The step is taken: it leads nowhere a second time. Says whether it was still there. */
export async function endStep(db: Db, token: string): Promise<boolean> {
  const gone = await db
    .delete(signInSteps)
    .where(eq(signInSteps.tokenHash, hashToken(token)))
    .returning({ accountId: signInSteps.accountId });
  return gone.length > 0;
}

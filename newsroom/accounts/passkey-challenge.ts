import { and, eq, gt } from "drizzle-orm";
import type { PasskeyPurpose } from "@/db/schema/sign-in";
import { passkeyChallenges } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { hashToken } from "./session-token";

const MINUTES = 5;

type Asked = { db: Db; now: Date };
type About = { purpose: PasskeyPurpose; accountId: number | null };

/** Remembers what a key is asked to sign, and for what. */
export async function keepChallenge({ db, now }: Asked, challenge: string, about: About): Promise<void> {
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await db.insert(passkeyChallenges).values({ hash: hashToken(challenge), expiresAt, ...about });
}

/** Takes a challenge for this purpose: it is good once. Says whose it was, or undefined. */
export async function takeChallenge(
  { db, now }: Asked,
  challenge: string,
  purpose: PasskeyPurpose,
): Promise<{ accountId: number | null } | undefined> {
  const [taken] = await db
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.hash, hashToken(challenge)),
        eq(passkeyChallenges.purpose, purpose),
        gt(passkeyChallenges.expiresAt, now),
      ),
    )
    .returning({ accountId: passkeyChallenges.accountId });
  return taken;
}

import { sql } from "drizzle-orm";
import { signInFailures } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { TooMany } from "@/newsroom/errors";
import { accountSays as say } from "./messages";
import { hashToken } from "./session-token";

/** Counts what is asked under a key; refused when it is more than `most` in a window of so many seconds. */
export async function countAsked(
  { db, now }: { db: Db; now: Date },
  key: string,
  { most, seconds }: { most: number; seconds: number },
): Promise<void> {
  const at = now.toISOString();
  const isOver = sql`${signInFailures.firstAt} < ${at}::timestamptz - make_interval(secs => ${seconds})`;
  const [row] = await db
    .insert(signInFailures)
    .values({ key: hashToken(key), failures: 1, firstAt: now, lastAt: now })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: {
        failures: sql`case when ${isOver} then 1 else ${signInFailures.failures} + 1 end`,
        firstAt: sql`case when ${isOver} then ${at}::timestamptz else ${signInFailures.firstAt} end`,
        lastAt: now,
      },
    })
    .returning({ times: signInFailures.failures });
  if ((row?.times ?? 0) > most) throw new TooMany(say.oftenAsked, seconds);
}

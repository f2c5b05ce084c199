import { and, eq, ne } from "drizzle-orm";
import { sessions, signInSteps } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import type { Which } from "./sessions";
import { tellDesks } from "./tell-desks";

const whichOf = (which: Which) => {
  if (which === "all") return undefined;
  return "only" in which ? eq(sessions.number, which.only) : ne(sessions.number, which.allBut);
};

/**
 * Closes sessions of an account in the caller's transaction; browsers that are open hear of it as it commits. Half
 * sign-ins go with all of them: their password was right before whatever happened now.
 */
export async function closeSessions(db: Db, accountId: number, which: Which = "all"): Promise<number> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), whichOf(which)))
    .returning({ number: sessions.number });
  if (which === "all" || "allBut" in which)
    await db.delete(signInSteps).where(eq(signInSteps.accountId, accountId));
  if (gone.length > 0) await tellDesks(db, { kind: "session", accountId });
  return gone.length;
}

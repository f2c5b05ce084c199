import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { Db } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { accountSays as say } from "./messages";
import { passwordFault } from "./password-fault";
import { hashPassword } from "./passwords";

/** Refuses a password that will not do, before anything else happens; gives its hash. */
export async function hashChosen(password: string, own: string[]): Promise<string> {
  const fault = passwordFault(password, own);
  if (fault) throw new Invalid(say.badPassword, [{ field: "password", message: fault }]);
  return hashPassword(password);
}

/** Another password: whoever came in with the old one is out, but for the session that changed it. */
export async function storePassword(db: Db, accountId: number, passwordHash: string, kept?: number) {
  await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
  await closeSessions(db, accountId, kept === undefined ? "all" : { allBut: kept });
}

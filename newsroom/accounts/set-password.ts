import { and, eq, ne } from "drizzle-orm";
import { accounts, sessions } from "@/db/schema/accounts";
import type { Db } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { accountSays as say } from "./messages";
import { passwordFault } from "./password-fault";
import { hashPassword } from "./passwords";

/** Refuses a password that will not do, before anything else happens; gives its hash. */
export async function hashChosen(password: string, own: string[]): Promise<string> {
  const fault = passwordFault(password, own);
  if (fault) throw new Invalid(say.badPassword, [{ field: "password", message: fault }]);
  return hashPassword(password);
}

/** Ends every session of an account but the one with this hash. */
export async function endSessions(db: Db, accountId: number, keptHash = ""): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.accountId, accountId), ne(sessions.idHash, keptHash)));
}

/** Another password: whoever came in with the old one is out, but for the session that changed it. */
export async function storePassword(db: Db, accountId: number, passwordHash: string, keptHash?: string) {
  await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
  await endSessions(db, accountId, keptHash);
}

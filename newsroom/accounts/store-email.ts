import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { Db } from "@/newsroom/ctx";

const ADDRESS_ONCE = "accounts_email_unique";

/**
 * Gives an account its address, or says false when a colleague has it. Only the index knows of one who takes it at
 * this very moment, so it is asked, in a transaction of its own: the caller's goes on either way.
 */
export async function storeEmail(db: Db, accountId: number, email: string): Promise<boolean> {
  try {
    await db.transaction((tx) => tx.update(accounts).set({ email }).where(eq(accounts.id, accountId)));
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const isTaken =
      cause &&
      typeof cause === "object" &&
      "constraint_name" in cause &&
      cause.constraint_name === ADDRESS_ONCE;
    if (isTaken) return false;
    throw error;
  }
}

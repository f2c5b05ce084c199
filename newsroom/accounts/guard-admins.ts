import { and, count, eq, ne, sql } from "drizzle-orm";
import { accountRoles, accounts } from "@/db/schema/accounts";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, NotFound } from "@/newsroom/errors";
import { accountSays as say } from "./messages";

/** Whoever changes what people may do waits for whoever is changing it: two admins cannot undo each other. */
const ACCOUNTS_LOCK = 7_113_007;

export async function lockAccounts(tx: DeskCtx): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${ACCOUNTS_LOCK})`);
}

/** The account, locked; whoever manages accounts sees them all. */
export async function getAccount(tx: DeskCtx, accountId: number) {
  const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
  if (!account) throw new NotFound(say.unknown);
  return account;
}

/** Refuses to leave the house without anybody who manages its accounts. Call it under `lockAccounts`. */
export async function refuseLastAdmin(tx: DeskCtx, accountId: number): Promise<void> {
  const [others] = await tx.db
    .select({ count: count() })
    .from(accountRoles)
    .innerJoin(accounts, eq(accounts.id, accountRoles.accountId))
    .where(
      and(
        eq(accountRoles.role, "admin"),
        eq(accounts.status, "active"),
        ne(accountRoles.accountId, accountId),
      ),
    );
  if ((others?.count ?? 0) === 0) throw new Conflict(say.lastAdmin);
}

export async function rolesOf(tx: DeskCtx, accountId: number) {
  const rows = await tx.db
    .select({ role: accountRoles.role })
    .from(accountRoles)
    .where(eq(accountRoles.accountId, accountId));
  return rows.map(({ role }) => role);
}

import { eq } from "drizzle-orm";
import type * as z from "zod";
import { accountDesks, accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { getAccount, lockAccounts, refuseLastAdmin, rolesOf } from "./guard-admins";
import { changeSchema, parseOrRefuse } from "./input";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";
import { storeReach } from "./store-account";

type Reach = Pick<z.output<typeof changeSchema>, "roles" | "deskIds">;

const hasSame = <Value>(some: Value[], others: Value[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

/**
 * Somebody's name, roles and desks. Other roles end every session. Nobody raises oneself, the last admin stays one,
 * and giving up one's own roles is asked twice.
 */
export function changeAccount(
  ctx: DeskCtx,
  accountId: number,
  given: unknown,
  { isSure = false } = {},
): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  const { roles, deskIds, ...fields } = parseOrRefuse(changeSchema, given);
  return inTransaction(ctx, async (tx) => {
    await lockAccounts(tx);
    const account = await getAccount(tx, accountId);
    const before = await reachOf(tx, accountId);
    const isSame = hasSame(before.roles, roles) && hasSame(before.deskIds, deskIds);
    if (!isSame)
      await refuseReach(tx, { accountId, status: account.status }, before, { roles, deskIds }, isSure);
    await tx.db.update(accounts).set(fields).where(eq(accounts.id, accountId));
    if (!isSame) {
      await storeReach(tx.db, accountId, { roles, deskIds });
      await closeSessions(tx.db, accountId);
    }
    const from = { name: account.name, gender: account.gender, ...before };
    const detail = { from, to: { ...fields, roles, deskIds } };
    await record(tx, { act: "changeAccount", subjectKind: "account", subjectId: accountId, detail });
  });
}

async function refuseReach(
  tx: DeskCtx,
  { accountId, status }: { accountId: number; status: string },
  before: Reach,
  after: Reach,
  isSure: boolean,
): Promise<void> {
  const losesAdmin = before.roles.includes("admin") && !after.roles.includes("admin");
  if (losesAdmin && status === "active") await refuseLastAdmin(tx, accountId);
  if (accountId !== tx.user.id) return;
  const isRaise =
    after.roles.some((role) => !before.roles.includes(role)) ||
    after.deskIds.some((id) => !before.deskIds.includes(id));
  if (isRaise) throw new Forbidden(say.noRaise);
  if (!isSure) throw new Conflict(say.ownSure, { asks: "isSure" });
}

async function reachOf(tx: DeskCtx, accountId: number): Promise<Reach> {
  const desks = await tx.db
    .select({ id: accountDesks.deskId })
    .from(accountDesks)
    .where(eq(accountDesks.accountId, accountId));
  return {
    roles: (await rolesOf(tx, accountId)).toSorted(),
    deskIds: desks.map(({ id }) => id).toSorted((a, b) => a - b),
  };
}

import { eq, inArray } from "drizzle-orm";
import { accountDesks, accountRoles, accounts, desks } from "@/db/schema/accounts";
import type { Gender, Role } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { accountSays as say } from "./messages";

type Row = { email: string; name: string; gender: Gender | null; roles: Role[]; deskIds: number[] };
type Access = { passwordHash: string | null; status: "active" | "invited" };

/** Writes a new account with its roles and desks; an address is registered once. */
export async function storeAccount(tx: { db: Db; now: Date }, row: Row, access: Access): Promise<number> {
  const { roles, deskIds, ...fields } = row;
  const [made] = await tx.db
    .insert(accounts)
    .values({ ...fields, ...access, createdAt: tx.now })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  if (!made) throw new Invalid(say.taken, [{ field: "email", message: say.taken }]);
  await storeReach(tx.db, made.id, { roles, deskIds });
  return made.id;
}

/** The roles and desks of an account are these and no others. */
export async function storeReach(
  db: Db,
  accountId: number,
  { roles, deskIds }: Pick<Row, "roles" | "deskIds">,
): Promise<void> {
  const known =
    deskIds.length === 0
      ? []
      : await db.select({ id: desks.id }).from(desks).where(inArray(desks.id, deskIds)).for("key share");
  if (known.length < deskIds.length)
    throw new Invalid(say.refused, [{ field: "deskIds", message: say.badDesk }]);
  await db.delete(accountRoles).where(eq(accountRoles.accountId, accountId));
  await db.delete(accountDesks).where(eq(accountDesks.accountId, accountId));
  if (roles.length > 0) await db.insert(accountRoles).values(roles.map((role) => ({ accountId, role })));
  if (deskIds.length > 0)
    await db.insert(accountDesks).values(deskIds.map((deskId) => ({ accountId, deskId })));
}

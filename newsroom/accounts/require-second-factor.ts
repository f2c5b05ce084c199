import { sql } from "drizzle-orm";
import { secondFactorRoles } from "@/db/schema/sign-in";
import type { Role } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";
import { mayEver } from "./may";
import { meansOf } from "./second-factor";

/** The roles that must have a second factor. */
export async function listSecondFactorRoles(db: Db): Promise<Role[]> {
  const rows = await db.select().from(secondFactorRoles).orderBy(secondFactorRoles.role).limit(10);
  return rows.map(({ role }) => role);
}

/** From now on these roles do nothing on the desk before having a second factor; all others may go without. */
export function requireSecondFactor(ctx: DeskCtx, roles: Role[]): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const isMine = roles.some((role) => tx.user.roles.includes(role));
    if (isMine && !(await meansOf(tx.db, tx.user.id))) throw new Invalid(say.ownFactorFirst);
    await tx.db.execute(sql`lock table second_factor_roles in share row exclusive mode`);
    const from = await listSecondFactorRoles(tx.db);
    await tx.db.delete(secondFactorRoles);
    const to = [...new Set(roles)].sort();
    if (to.length > 0) await tx.db.insert(secondFactorRoles).values(to.map((role) => ({ role })));
    await record(tx, {
      act: "requireSecondFactor",
      subjectKind: "settings",
      subjectId: 1,
      detail: { from, to },
    });
  });
}

import { accountDesks, accountRoles, accounts } from "@/db/schema/accounts";
import type { Gender, Role } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { passwordFault } from "./password-fault";
import { hashPassword } from "./passwords";

export type NewAccount = {
  email: string;
  name: string;
  gender?: Gender | null;
  password: string;
  roles: Role[];
  deskIds: number[];
};

function refuseBadFields(account: NewAccount) {
  const fault = passwordFault(account.password, [account.name, account.email]);
  const problems = [
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(account.email) && {
      field: "email",
      message: "عنوان البريد الإلكتروني غير صالح.",
    },
    account.name.trim() === "" && { field: "name", message: "الاسم مطلوب." },
    fault !== null && { field: "password", message: fault },
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new Invalid("تعذّر إنشاء الحساب.", problems);
}

/** Makes an active account; called by the command line and the seed, later by invitations. */
export async function createAccount(
  ctx: { db: Db; now: Date; user: Viewer | null },
  account: NewAccount,
): Promise<number> {
  refuseBadFields(account);
  const passwordHash = await hashPassword(account.password);
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(accounts)
      .values({
        email: account.email.trim().toLowerCase(),
        name: account.name.trim(),
        gender: account.gender ?? null,
        passwordHash,
        createdAt: tx.now,
      })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    if (!row) throw new Invalid("هذا البريد مسجّل من قبل.", [{ field: "email", message: "مسجّل من قبل." }]);
    const accountId = row.id;
    if (account.roles.length > 0)
      await tx.db.insert(accountRoles).values(account.roles.map((role) => ({ accountId, role })));
    if (account.deskIds.length > 0)
      await tx.db.insert(accountDesks).values(account.deskIds.map((deskId) => ({ accountId, deskId })));
    await record(tx, { act: "createAccount", subjectKind: "account", subjectId: accountId });
    return accountId;
  });
}

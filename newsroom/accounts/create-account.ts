import type { Gender, Role } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { emailField, nameField } from "./input";
import { accountSays as say } from "./messages";
import { passwordFault } from "./password-fault";
import { hashPassword } from "./passwords";
import { storeAccount } from "./store-account";

export type NewAccount = {
  email: string;
  name: string;
  gender?: Gender | null;
  password: string;
  roles: Role[];
  deskIds: number[];
};

function parsed({ email: typedEmail, name: typedName, password }: NewAccount) {
  const [email, name] = [emailField.safeParse(typedEmail), nameField.safeParse(typedName)];
  const fault = passwordFault(password, [typedName, typedEmail]);
  if (email.success && name.success && fault === null) return { email: email.data, name: name.data };
  const problems = [
    !email.success && { field: "email", message: say.badEmail },
    !name.success && { field: "name", message: say.noName },
    fault !== null && { field: "password", message: fault },
  ].filter((problem) => problem !== false);
  throw new Invalid("تعذّر إنشاء الحساب.", problems);
}

/** Makes an active account with a password; called by the command line and the seed: people are invited. */
export async function createAccount(
  ctx: { db: Db; now: Date; user: Viewer | null },
  account: NewAccount,
): Promise<number> {
  const { email, name } = parsed(account);
  const passwordHash = await hashPassword(account.password);
  return inTransaction(ctx, async (tx) => {
    const { gender = null, roles, deskIds } = account;
    const row = { email, name, gender, roles, deskIds };
    const id = await storeAccount(tx, row, { passwordHash, status: "active" });
    await record(tx, { act: "createAccount", subjectKind: "account", subjectId: id });
    return id;
  });
}

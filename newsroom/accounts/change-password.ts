import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { confirmPassword } from "./confirm-password";
import { accountSays as say } from "./messages";
import { revokeLinks } from "./send-link";
import { hashChosen, storePassword } from "./set-password";

export type PasswordChange = { current: string; password: string };

/** One's own password, by the old one; every other session of the account ends, and open reset links with them. */
export async function changePassword(
  ctx: DeskCtx,
  { current, password }: PasswordChange,
  session: number,
): Promise<void> {
  await confirmPassword(ctx, current, "current");
  if (current === password)
    throw new Invalid(say.badPassword, [{ field: "password", message: say.samePassword }]);
  const passwordHash = await hashChosen(password, [ctx.user.name, ctx.user.email]);
  await inTransaction(ctx, async (tx) => {
    await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, tx.user.id)).for("update");
    await storePassword(tx.db, tx.user.id, passwordHash, session);
    await revokeLinks(tx.db, tx.user.id, ["reset"]);
    await record(tx, { act: "changePassword", subjectKind: "account", subjectId: tx.user.id });
  });
}

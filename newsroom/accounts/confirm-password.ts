import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { accountSays as say } from "./messages";
import { checkPassword } from "./passwords";
import { countFailure, forgetFailures, refuseWhileBlocked } from "./throttle";

/** Whoever sits at an open desk proves to be its owner; guessing is slowed down as at the door. */
export async function confirmPassword(ctx: DeskCtx, password: string, field: string): Promise<void> {
  const attempt = { email: ctx.user.email, network: "", device: `own:${ctx.user.id}` };
  await refuseWhileBlocked(ctx.db, ctx.now, attempt);
  const [account] = await ctx.db
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(eq(accounts.id, ctx.user.id));
  if (await checkPassword(account?.passwordHash ?? null, password)) return forgetFailures(ctx.db, attempt);
  await countFailure(ctx.db, ctx.now, attempt);
  throw new Invalid(say.wrongPassword, [{ field, message: say.wrongPassword }]);
}

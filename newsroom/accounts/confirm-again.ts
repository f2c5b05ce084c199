import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { sessions } from "@/db/schema/sign-in";
import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { checkCode } from "./check-code";
import { doorSays as say } from "./door-says";
import { checkPassword } from "./passwords";
import { countFailure, forgetFailures, refuseWhileBlocked } from "./throttle";

/** Accounts, one's own credentials and settings ask again after this. */
export const FRESH_MINUTES = 15;

export const isFresh = (confirmedAt: Date, now: Date) =>
  now.getTime() - confirmedAt.getTime() < FRESH_MINUTES * 60_000;

/** The one at the keys is still the owner: the password or a code again, tries counted for this session alone. */
export async function confirmAgain(
  ctx: DeskCtx,
  given: { session: number; network: string; secret: string } & ({ password: string } | { code: string }),
): Promise<void> {
  const attempt = { email: ctx.user.email, network: given.network, device: `session:${given.session}` };
  await refuseWhileBlocked(ctx.db, ctx.now, attempt);
  if (!(await isOwner(ctx, given))) {
    await countFailure(ctx.db, ctx.now, attempt);
    const message = "code" in given ? say.wrongCode : say.wrongPassword;
    throw new Invalid(message, [{ field: "code" in given ? "code" : "password", message }]);
  }
  await forgetFailures(ctx.db, attempt);
  await refreshSession(ctx, given.session);
}

async function isOwner(ctx: DeskCtx, given: { secret: string } & ({ password: string } | { code: string })) {
  if ("code" in given) return (await checkCode(ctx, ctx.user.id, given.code, given.secret)) !== null;
  const { passwordHash } = accounts;
  const [account] = await ctx.db.select({ passwordHash }).from(accounts).where(eq(accounts.id, ctx.user.id));
  return checkPassword(account?.passwordHash ?? null, given.password);
}

/** From this moment on the session counts as just proved. */
export async function refreshSession(ctx: DeskCtx, session: number): Promise<void> {
  await ctx.db.update(sessions).set({ confirmedAt: ctx.now }).where(eq(sessions.number, session));
}

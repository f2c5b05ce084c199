import { eq } from "drizzle-orm";
import { accounts, sessions } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { checkPassword } from "./passwords";
import { findViewer } from "./queries";
import { hashToken, makeSessionToken } from "./session-token";
import { SESSION_DAYS } from "./sessions";
import { countFailure, forgetFailures, refuseWhileBlocked } from "./throttle";

export type SignInAttempt = { email: string; password: string; network: string; device: string };
export type SignedIn = { sessionToken: string; viewer: Viewer };

/** Opens a session for the right password; an unknown address answers alike and takes as long. */
export async function signIn(ctx: { db: Db; now: Date }, attempt: SignInAttempt): Promise<SignedIn> {
  const email = attempt.email.trim().toLowerCase();
  const who = { email, network: attempt.network };
  await refuseWhileBlocked(ctx.db, ctx.now, who);
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.email, email));
  const isRight = await checkPassword(account?.passwordHash ?? null, attempt.password);
  const viewer = account && isRight ? await findViewer(ctx.db, account.id) : null;
  if (!viewer) {
    await countFailure(ctx.db, ctx.now, who);
    throw new Unauthenticated("البريد الإلكتروني أو كلمة المرور غير صحيحة.");
  }
  const sessionToken = await openSession({ ...ctx, user: viewer }, attempt.device);
  await forgetFailures(ctx.db, who);
  return { sessionToken, viewer };
}

function openSession(ctx: { db: Db; now: Date; user: Viewer }, device: string): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const token = makeSessionToken();
    const expiresAt = new Date(tx.now.getTime() + SESSION_DAYS * 86_400_000);
    await tx.db.insert(sessions).values({
      idHash: hashToken(token),
      accountId: tx.user.id,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt,
      device: device.slice(0, 200),
    });
    await tx.db.update(accounts).set({ lastSignInAt: tx.now }).where(eq(accounts.id, tx.user.id));
    await record(tx, { act: "signIn", subjectKind: "account", subjectId: tx.user.id });
    return token;
  });
}

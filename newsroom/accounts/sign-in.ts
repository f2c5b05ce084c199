import { eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { knownDevices } from "@/db/schema/sign-in";
import type { Db, Viewer } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { atTheDoor } from "./at-the-door";
import { doorSays as say } from "./door-says";
import { type Browser, openSession } from "./open-session";
import { checkPassword, hashPassword, isDated } from "./passwords";
import { findViewer } from "./queries";
import { type Means, meansOf } from "./second-factor";
import { hashToken } from "./session-token";
import { openStep } from "./sign-in-step";
import { countFailure, forgetFailures, refuseWhileBlocked } from "./throttle";

export type SignInAttempt = {
  email: string;
  password: string;
  network: string;
  /** Its key was given by us at an earlier sign-in, of whomever. */
  isOurBrowser?: boolean;
} & Browser;

/** Either a session, or a step that waits for the second factor and the means to take it. */
export type SignInOutcome =
  | { kind: "in"; sessionToken: string; viewer: Viewer }
  | { kind: "step"; stepToken: string; means: Means };

/** Opens a session for the right password; an unknown address answers alike and takes as long. */
export function signIn(ctx: { db: Db; now: Date }, asked: SignInAttempt): Promise<SignInOutcome> {
  const { network, deviceKey, isOurBrowser } = asked;
  const who = isOurBrowser ? `${asked.email} ${deviceKey}` : asked.email;
  return atTheDoor({ network, who, now: ctx.now }, () => prove(ctx, asked));
}

async function prove(
  ctx: { db: Db; now: Date },
  { email: typed, password, network, ...browser }: SignInAttempt,
): Promise<SignInOutcome> {
  const email = typed.trim().toLowerCase();
  const account = await findByEmail(ctx.db, email, browser.deviceKey);
  const attempt = { email, network, device: account?.knowsDevice ? hashToken(browser.deviceKey) : null };
  await refuseWhileBlocked(ctx.db, ctx.now, attempt);
  const isRight = await checkPassword(account?.passwordHash ?? null, password);
  const viewer = account && isRight ? await findViewer(ctx.db, account.id) : null;
  if (!account || !viewer) {
    await countFailure(ctx.db, ctx.now, attempt);
    throw new Unauthenticated(say.wrong);
  }
  if (account.passwordHash && isDated(account.passwordHash)) await rehash(ctx.db, account.id, password);
  const means = await meansOf(ctx.db, viewer.id);
  if (means) return { kind: "step", stepToken: await openStep(ctx, viewer.id), means };
  await forgetFailures(ctx.db, attempt);
  const sessionToken = await openSession({ ...ctx, user: viewer }, browser, "password");
  return { kind: "in", sessionToken, viewer };
}

async function findByEmail(db: Db, email: string, deviceKey: string) {
  const [account] = await db
    .select({
      id: accounts.id,
      passwordHash: accounts.passwordHash,
      knowsDevice: sql<boolean>`exists (select from ${knownDevices}
        where account_id = accounts.id and key_hash = ${hashToken(deviceKey)})`,
    })
    .from(accounts)
    .where(eq(accounts.email, email));
  return account;
}

/** The same password under today's parameters: it is known only now. */
async function rehash(db: Db, accountId: number, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
}

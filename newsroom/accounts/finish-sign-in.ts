import { sql } from "drizzle-orm";
import type { Db, Viewer } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { checkCode } from "./check-code";
import { doorSays as say } from "./door-says";
import { type Browser, openSession } from "./open-session";
import { findViewer } from "./queries";
import { hashToken } from "./session-token";
import { endStep, takeStep } from "./sign-in-step";
import { countFailure, forgetFailures } from "./throttle";

type Ctx = { db: Db; now: Date };
export type Opened = { sessionToken: string; viewer: Viewer };

/** The second half of a sign-in: a code of the app or one from paper. */
export async function finishSignIn(
  ctx: Ctx,
  {
    stepToken,
    code,
    secret,
    network,
    ...browser
  }: {
    stepToken: string;
    code: string;
    secret: string;
    network: string;
  } & Browser,
): Promise<Opened> {
  const accountId = await takeStep(ctx, stepToken);
  const by = await checkCode(ctx, accountId, code, secret);
  if (!by) return refuseCode(ctx, accountId, { network, deviceKey: browser.deviceKey });
  if (!(await endStep(ctx.db, stepToken))) throw new Unauthenticated(say.stepGone);
  return enter(ctx, accountId, { ...browser, network }, by);
}

/** Wrong codes count like wrong passwords: the next step of this account has to wait for them. */
async function refuseCode(
  ctx: Ctx,
  accountId: number,
  { network, deviceKey }: { network: string; deviceKey: string },
): Promise<never> {
  const viewer = await findViewer(ctx.db, accountId);
  const device = await knows(ctx.db, accountId, deviceKey);
  await countFailure(ctx.db, ctx.now, { email: viewer?.email ?? "", network, device });
  throw new Unauthenticated(say.wrongCode);
}

/** Opens the session of somebody who has proved everything asked of them, and forgets the tries it took. */
export async function enter(
  ctx: Ctx,
  accountId: number,
  { network, ...browser }: Browser & { network: string },
  by: Parameters<typeof openSession>[2],
): Promise<Opened> {
  const viewer = await findViewer(ctx.db, accountId);
  if (!viewer) throw new Unauthenticated(say.wrong);
  const device = await knows(ctx.db, accountId, browser.deviceKey);
  await forgetFailures(ctx.db, { email: viewer.email, network, device });
  return { sessionToken: await openSession({ ...ctx, user: viewer }, browser, by), viewer };
}

async function knows(db: Db, accountId: number, deviceKey: string): Promise<string | null> {
  const keyHash = hashToken(deviceKey);
  const rows = await db.execute(
    sql`select from known_devices where account_id = ${accountId} and key_hash = ${keyHash}`,
  );
  return rows.length > 0 ? keyHash : null;
}

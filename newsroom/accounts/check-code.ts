import { and, eq, isNotNull, isNull, lt } from "drizzle-orm";
import { verify } from "otplib";
import { codeApps, recoveryCodes } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { recoveryHash } from "./recovery-codes";
import { unseal } from "./seal";

/** Clocks of phones go wrong by half a minute. */
const TOLERANCE_S = 30;

type Asked = { db: Db; now: Date };

/** The half minute a code of this app belongs to, or null when it is none of its. */
export async function stepOfCode(secret: string, code: string, now: Date, after: number) {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const told = await verify({ secret, token: code, epoch, epochTolerance: TOLERANCE_S });
  if (!told.valid || !("timeStep" in told)) return null;
  return told.timeStep > after ? told.timeStep : null;
}

/**
 * Whether this is a code of the account's app, or one of its recovery codes; either is good once, also when it comes
 * twice at the same moment.
 */
export async function checkCode(
  { db, now }: Asked,
  accountId: number,
  typed: string,
  secret: string,
): Promise<"code" | "recovery" | null> {
  const code = typed.replace(/[\s-]/g, "");
  if (await usesApp({ db, now }, accountId, code, secret)) return "code";
  if (code.length < 10) return null;
  const [used] = await db
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeHash, recoveryHash(accountId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ accountId: recoveryCodes.accountId });
  return used ? "recovery" : null;
}

async function usesApp({ db, now }: Asked, accountId: number, code: string, secret: string) {
  const mine = and(eq(codeApps.accountId, accountId), isNotNull(codeApps.confirmedAt));
  const [app] = await db.select().from(codeApps).where(mine);
  if (!app) return false;
  const step = await stepOfCode(unseal(app.secret, secret, accountId), code, now, app.lastStep);
  if (step === null) return false;
  const [used] = await db
    .update(codeApps)
    .set({ lastStep: step })
    .where(and(mine, lt(codeApps.lastStep, step)))
    .returning({ accountId: codeApps.accountId });
  return used !== undefined;
}

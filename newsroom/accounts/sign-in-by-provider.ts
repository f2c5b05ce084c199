import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { providerSubjects } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction } from "@/newsroom/ctx";
import { Unauthenticated } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";
import { enter } from "./finish-sign-in";
import type { Browser } from "./open-session";
import type { Told } from "./provider";
import { meansOf } from "./second-factor";
import { revokeLinks } from "./send-link";
import type { SignInOutcome } from "./sign-in";
import { openStep } from "./sign-in-step";

type Ctx = { db: Db; now: Date };

/**
 * Lets in whom the provider vouches for, if they were invited here: known by the provider's own subject, the first
 * time by a verified address. A second factor is asked for all the same.
 */
export async function signInByProvider(
  ctx: Ctx,
  told: Told,
  browser: Browser & { network: string },
): Promise<SignInOutcome> {
  const accountId = (await findLinked(ctx.db, told)) ?? (await linkInvited(ctx, told));
  const means = await meansOf(ctx.db, accountId);
  if (means) return { kind: "step", stepToken: await openStep(ctx, accountId), means };
  return { kind: "in", ...(await enter(ctx, accountId, browser, "provider")) };
}

async function findLinked(db: Db, { issuer, subject }: Told): Promise<number | null> {
  const [link] = await db
    .select({ accountId: providerSubjects.accountId })
    .from(providerSubjects)
    .innerJoin(accounts, eq(accounts.id, providerSubjects.accountId))
    .where(
      and(
        eq(providerSubjects.issuer, issuer),
        eq(providerSubjects.subject, subject),
        isNull(providerSubjects.partedAt),
        eq(accounts.status, "active"),
      ),
    );
  return link?.accountId ?? null;
}

/** Its owner or an admin took the provider from the account: no other name there opens it either. */
async function isParted(db: Db, accountId: number): Promise<boolean> {
  const rows = await db
    .select({ accountId: providerSubjects.accountId })
    .from(providerSubjects)
    .where(and(eq(providerSubjects.accountId, accountId), isNotNull(providerSubjects.partedAt)))
    .limit(1);
  return rows.length > 0;
}

/** Whoever is invited accepts by coming; an address the provider has not verified is nobody's. */
function linkInvited(ctx: Ctx, { issuer, subject, email, isVerified }: Told): Promise<number> {
  if (!isVerified || email === "") throw new Unauthenticated(say.notInvited);
  return inTransaction({ ...ctx, user: null }, async (tx) => {
    const [account] = await tx.db
      .update(accounts)
      .set({ status: "active" })
      .where(and(eq(accounts.email, email), inArray(accounts.status, ["active", "invited"])))
      .returning({ id: accounts.id });
    if (!account) throw new Unauthenticated(say.notInvited);
    const accountId = account.id;
    if (await isParted(tx.db, accountId)) throw new Unauthenticated(say.notInvited);
    const [linked] = await tx.db
      .insert(providerSubjects)
      .values({ issuer, subject, accountId, linkedAt: tx.now })
      .onConflictDoNothing()
      .returning({ accountId: providerSubjects.accountId });
    if (!linked) throw new Unauthenticated(say.notInvited);
    await revokeLinks(tx.db, accountId, ["invite"]);
    const detail = { issuer };
    await record(tx, { act: "linkProvider", subjectKind: "account", subjectId: accountId, detail });
    return accountId;
  });
}

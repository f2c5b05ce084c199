import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { providerSubjects } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { closeSessions } from "./close-sessions";
import { doorSays as say } from "./door-says";
import { getAccount } from "./guard-admins";
import { mayEver } from "./may";
import { sendLink } from "./send-link";

export type ProviderLink = { linkedAt: Date; partedAt: Date | null };

/** The provider's account that opens this one, or last did; null when none ever has. */
export async function findProviderLink(db: Db, accountId: number): Promise<ProviderLink | null> {
  const { linkedAt, partedAt } = providerSubjects;
  const [link] = await db
    .select({ linkedAt, partedAt })
    .from(providerSubjects)
    .where(eq(providerSubjects.accountId, accountId))
    .orderBy(desc(isNull(partedAt)), desc(linkedAt))
    .limit(1);
  return link ?? null;
}

/** The provider opens one's own account no more, and every other session ends; not without a password to come in by. */
export function partProvider(ctx: DeskCtx, session: number): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { passwordHash } = await getAccount(tx, tx.user.id);
    if (passwordHash === null) throw new Invalid(say.onlyProvider);
    await part(tx, tx.user.id);
    await closeSessions(tx.db, tx.user.id, { allBut: session });
  });
}

/** Whose account at the provider is in other hands loses it and every session; without a password a link goes out. */
export function partProviderOf(ctx: DeskCtx, accountId: number, secret: string): Promise<void> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  if (accountId === ctx.user.id) throw new Invalid(say.ownProvider);
  return inTransaction(ctx, async (tx) => {
    const { name, email, passwordHash, status } = await getAccount(tx, accountId);
    await part(tx, accountId);
    await closeSessions(tx.db, accountId);
    if (passwordHash === null && status === "active")
      await sendLink(tx, secret, "reset", { accountId, name, address: email });
  });
}

async function part(tx: DeskCtx, accountId: number): Promise<void> {
  const parted = await tx.db
    .update(providerSubjects)
    .set({ partedAt: tx.now })
    .where(and(eq(providerSubjects.accountId, accountId), isNull(providerSubjects.partedAt)))
    .returning({ id: providerSubjects.accountId });
  if (parted.length === 0) throw new NotFound(say.noProvider);
  await record(tx, { act: "partProvider", subjectKind: "account", subjectId: accountId });
}

/** The next time its owner comes by the provider, with a verified address, the account is joined to it again. */
export function allowProvider(ctx: DeskCtx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const gone = await tx.db
      .delete(providerSubjects)
      .where(and(eq(providerSubjects.accountId, tx.user.id), isNotNull(providerSubjects.partedAt)))
      .returning({ id: providerSubjects.accountId });
    if (gone.length === 0) throw new NotFound(say.noProvider);
    await record(tx, { act: "allowProvider", subjectKind: "account", subjectId: tx.user.id });
  });
}

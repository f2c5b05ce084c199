import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { accountSays as say } from "./messages";
import { hashChosen, storePassword } from "./set-password";
import { findLink, takeLink } from "./use-link";

type Ctx = { db: Db; now: Date };

/** Whoever was invited chooses a password, once; the address to sign in with. */
export const acceptInvite = (ctx: Ctx, token: string, password: string) =>
  choose(ctx, { kind: "invite", act: "acceptInvite" }, token, password);

/** Whoever forgot it chooses another password, once; every session of the account ends. */
export const resetPassword = (ctx: Ctx, token: string, password: string) =>
  choose(ctx, { kind: "reset", act: "resetPassword" }, token, password);

type Way = { kind: "invite"; act: "acceptInvite" } | { kind: "reset"; act: "resetPassword" };

/** A password that will not do does not use the link up. */
async function choose(ctx: Ctx, { kind, act }: Way, token: string, password: string) {
  const before = await findLink(ctx.db, ctx.now, kind, token);
  if (!before) throw new NotFound(say.deadLink);
  const passwordHash = await hashChosen(password, [before.name, before.email]);
  return inTransaction({ ...ctx, user: null }, async (tx) => {
    const { accountId, name, email } = await takeLink(tx, kind, token);
    await tx.db.update(accounts).set({ status: "active" }).where(eq(accounts.id, accountId));
    await storePassword(tx.db, accountId, passwordHash);
    const user = { id: accountId, name, email, roles: [], deskIds: [] };
    await record({ ...tx, user }, { act, subjectKind: "account", subjectId: accountId });
    return { email };
  });
}

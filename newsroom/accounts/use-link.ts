import { and, eq, gt, isNull } from "drizzle-orm";
import type { AccountLinkKind } from "@/db/schema/accounts";
import { accountLinks, accounts } from "@/db/schema/accounts";
import type { AccountStatus } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { accountSays as say } from "./messages";
import { hashToken } from "./session-token";

/** As `link-token.ts` writes them; anything else is not looked up. */
const TOKEN = /^[\w-]{43}$/;

/** Whose account may be at the other end of a link of this kind. */
const expected = {
  invite: "invited",
  reset: "active",
  "email-old": "active",
  "email-new": "active",
} as const satisfies Record<AccountLinkKind, AccountStatus>;

const isOpen = (kind: AccountLinkKind, token: string, now: Date) =>
  and(
    eq(accountLinks.tokenHash, hashToken(token)),
    eq(accountLinks.kind, kind),
    isNull(accountLinks.usedAt),
    gt(accountLinks.expiresAt, now),
  );

export type LinkHolder = { accountId: number; name: string; email: string; newEmail: string };

/** Whose door a link opens, or null when it opens none. */
export async function findLink(
  db: Db,
  now: Date,
  kind: AccountLinkKind,
  token: string,
): Promise<LinkHolder | null> {
  if (!TOKEN.test(token)) return null;
  const [row] = await db
    .select({
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      newEmail: accountLinks.newEmail,
    })
    .from(accountLinks)
    .innerJoin(accounts, eq(accounts.id, accountLinks.accountId))
    .where(and(isOpen(kind, token, now), eq(accounts.status, expected[kind])));
  return row ?? null;
}

/** Uses a link up in one statement: of two who hold it only one comes in, and nobody whose account was suspended. */
export async function takeLink(
  tx: { db: Db; now: Date },
  kind: AccountLinkKind,
  token: string,
): Promise<LinkHolder> {
  const holder = await findLink(tx.db, tx.now, kind, token);
  const [account] = await tx.db
    .select({ status: accounts.status })
    .from(accounts)
    .where(eq(accounts.id, holder?.accountId ?? 0))
    .for("update");
  if (!holder || account?.status !== expected[kind]) throw new NotFound(say.deadLink);
  const taken = await tx.db
    .update(accountLinks)
    .set({ usedAt: tx.now })
    .where(isOpen(kind, token, tx.now))
    .returning({ id: accountLinks.id });
  if (taken.length === 0) throw new NotFound(say.deadLink);
  return holder;
}

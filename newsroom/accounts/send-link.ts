import { and, eq, isNull } from "drizzle-orm";
import type { AccountLinkKind } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/accounts";
import type { Db, Viewer } from "@/newsroom/ctx";
import { linkToken, makeNonce } from "./link-token";
import { linkMails } from "./messages";
import { postLetter } from "./post-letter";
import { hashToken } from "./session-token";

const HOUR_MS = 3_600_000;

/** How long a link opens its door. */
const lifetimes = {
  invite: 7 * 24 * HOUR_MS,
  reset: HOUR_MS,
  "email-old": 24 * HOUR_MS,
  "email-new": 24 * HOUR_MS,
} as const satisfies Record<AccountLinkKind, number>;

type Tx = { db: Db; now: Date; user: Viewer | null };
type Addressed = { accountId: number; name: string; address: string; newEmail?: string };

/** Writes a mail with a secret link; an older link of the same kind opens nothing any more. */
export async function sendLink(tx: Tx, secret: string, kind: AccountLinkKind, to: Addressed): Promise<void> {
  await revokeLinks(tx.db, to.accountId, [kind]);
  const nonce = makeNonce();
  const [link] = await tx.db
    .insert(accountLinks)
    .values({
      kind,
      accountId: to.accountId,
      nonce,
      tokenHash: hashToken(linkToken(secret, kind, nonce)),
      newEmail: to.newEmail ?? "",
      madeBy: tx.user?.id ?? null,
      madeAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + lifetimes[kind]),
    })
    .returning({ id: accountLinks.id });
  if (!link) throw new Error("insert returned no row");
  const { subject, text } = linkMails[kind];
  const letter = { address: to.address, subject, text: text(to.name.replace(/[{}]/g, "")) };
  await postLetter(tx, `account-link:${link.id}`, letter);
}

/** Links of these kinds that nobody used open nothing any more. */
export async function revokeLinks(db: Db, accountId: number, kinds: AccountLinkKind[]): Promise<void> {
  for (const kind of kinds)
    await db
      .delete(accountLinks)
      .where(
        and(eq(accountLinks.accountId, accountId), eq(accountLinks.kind, kind), isNull(accountLinks.usedAt)),
      );
}

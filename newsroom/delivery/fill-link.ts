import { and, eq, gt, isNull } from "drizzle-orm";
import type { AccountLinkKind } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/accounts";
import { linkToken } from "@/newsroom/accounts/link-token";
import type { Db } from "@/newsroom/ctx";

/** Where a secret link leads. */
const paths = {
  invite: "/invite/",
  reset: "/reset/",
  "email-old": "/desk/account/email/",
  "email-new": "/desk/account/email/",
} as const satisfies Record<AccountLinkKind, string>;

/** How addresses with secrets are made: the secret of the house, and where it stands. */
export type LinkMaker = { secret: string; home: string };

const KEY = /^account-link:([1-9]\d{0,14})$/;

/** Whether a message carries a secret link. Only the newsroom writes keys: what stands in a text proves nothing. */
export const carriesLink = ({ key }: { key: string }) => KEY.test(key);

/** The text with its secret link in it; null when the link opens nothing any more. */
export async function fillLink(
  db: Db,
  { key, text }: { key: string; text: string },
  { secret, home }: LinkMaker,
  now: Date,
): Promise<string | null> {
  const [link] = await db
    .select({ kind: accountLinks.kind, nonce: accountLinks.nonce })
    .from(accountLinks)
    .where(
      and(
        eq(accountLinks.id, Number(KEY.exec(key)?.[1] ?? 0)),
        isNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, now),
      ),
    );
  if (!link) return null;
  return text.replace("{link}", () => home + paths[link.kind] + linkToken(secret, link.kind, link.nonce));
}

import { sql } from "drizzle-orm";
import type { Db } from "@/newsroom/ctx";

/** How somebody can prove themselves beside the password. */
export type Means = { code: boolean; passkey: boolean; recoveryLeft: number };

/** The means of an account, or null without a second factor. */
export async function meansOf(db: Db, accountId: number): Promise<Means | null> {
  const [row] = await db.execute<{ code: boolean; passkey: boolean; left: number }>(sql`select
    exists (select from code_apps where account_id = ${accountId} and confirmed_at is not null) as code,
    exists (select from passkeys where account_id = ${accountId}) as passkey,
    (select count(*)::int from recovery_codes where account_id = ${accountId} and used_at is null) as left`);
  if (!row || !(row.code || row.passkey)) return null;
  return { code: row.code, passkey: row.passkey, recoveryLeft: row.left };
}

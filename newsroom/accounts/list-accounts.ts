import { and, asc, eq, sql } from "drizzle-orm";
import { accountDesks, accountLinks, accountRoles, accounts, desks } from "@/db/schema/accounts";
import { sessions } from "@/db/schema/sign-in";
import type { AccountStatus, Gender, Role } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { mayEver } from "./may";
import { listSessions, type OpenSession } from "./sessions";

/** More people than this do not work in one newsroom. */
const MOST_PEOPLE = 500;

export type AccountRow = {
  id: number;
  name: string;
  email: string;
  gender: Gender | null;
  status: AccountStatus;
  roles: Role[];
  deskIds: number[];
  createdAt: Date;
  lastSignInAt: Date | null;
  /** Until when an invitation can be accepted. */
  invitedUntil: Date | null;
  openSessions: number;
  /** What else is asked of them at the door. */
  secondFactors: SecondFactor[];
  /** Whether an outside provider opens the account. */
  hasProvider: boolean;
};

export type SecondFactor = "code" | "passkey";

export type AccountFilter = { q?: string; role?: Role; status?: AccountStatus };

const own = sql`${accounts}."id"`;

const columns = {
  id: accounts.id,
  name: accounts.name,
  email: accounts.email,
  gender: accounts.gender,
  status: accounts.status,
  createdAt: accounts.createdAt,
  lastSignInAt: accounts.lastSignInAt,
  roles: sql<Role[]>`coalesce((select json_agg(held.role order by held.role)
    from ${accountRoles} as held where held.account_id = ${own}), '[]')`,
  deskIds: sql<number[]>`coalesce((select json_agg(works.desk_id order by works.desk_id)
    from ${accountDesks} as works where works.account_id = ${own}), '[]')`,
  invitedUntil: sql`(select max(link.expires_at) from ${accountLinks} as link
    where link.account_id = ${own} and link.kind = 'invite' and link.used_at is null)`.mapWith(
    accounts.createdAt,
  ),
  hasProvider: sql<boolean>`exists (select from provider_subjects as link
    where link.account_id = ${own} and link.parted_at is null)`,
};

const secondFactors = sql<SecondFactor[]>`array_remove(array[
  case when exists (select from code_apps as app where app.account_id = ${own} and app.confirmed_at is not null)
    then 'code' end,
  case when exists (select from passkeys as key where key.account_id = ${own}) then 'passkey' end], null)`;

/** Who works or worked here, by name; the search knows one spelling of a name from another. */
export async function listAccounts(ctx: DeskCtx, filter: AccountFilter = {}): Promise<AccountRow[]> {
  if (!mayEver(ctx.user, "account:invite")) throw new Forbidden();
  const { q = "", role, status } = filter;
  const words = fold(q)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 6);
  const openSessions = sql<number>`(select count(*)::int from ${sessions} as open
    where open.account_id = ${own} and open.expires_at > ${ctx.now.toISOString()}::timestamptz)`;
  return ctx.db
    .select({ ...columns, secondFactors, openSessions })
    .from(accounts)
    .where(
      and(
        ...words.map((word) => sql`strpos(fold(${accounts.name} || ' ' || ${accounts.email}), ${word}) > 0`),
        status && eq(accounts.status, status),
        role &&
          sql`exists (select from ${accountRoles} as held where held.account_id = ${own} and held.role = ${role})`,
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(MOST_PEOPLE);
}

/** Where somebody is signed in now, the latest first. */
export function listSessionsOf(ctx: DeskCtx, accountId: number): Promise<OpenSession[]> {
  if (!mayEver(ctx.user, "account:manage")) throw new Forbidden();
  return listSessions(ctx.db, accountId, ctx.now);
}

export type Desk = { id: number; name: string };

export const listDesks = (ctx: Pick<DeskCtx, "db">): Promise<Desk[]> =>
  ctx.db.select({ id: desks.id, name: desks.name }).from(desks).orderBy(asc(desks.name)).limit(200);

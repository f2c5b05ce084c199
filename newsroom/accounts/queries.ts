import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { accountDesks, accountRoles, accounts } from "@/db/schema/accounts";
import type { Role } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";

/** Roles and desks beside the account, in one round trip. */
const viewerColumns = {
  id: accounts.id,
  name: accounts.name,
  email: accounts.email,
  status: accounts.status,
  roles: sql<
    Role[]
  >`coalesce((select json_agg(${accountRoles.role} order by ${accountRoles.role}) from ${accountRoles} where ${accountRoles.accountId} = ${accounts.id}), '[]')`,
  deskIds: sql<
    number[]
  >`coalesce((select json_agg(${accountDesks.deskId} order by ${accountDesks.deskId}) from ${accountDesks} where ${accountDesks.accountId} = ${accounts.id}), '[]')`,
};

/** The active account with this id as a viewer, or null. */
export async function findViewer(db: Db, accountId: number): Promise<Viewer | null> {
  const [row] = await db.select(viewerColumns).from(accounts).where(eq(accounts.id, accountId));
  if (row?.status !== "active") return null;
  const { status, ...viewer } = row;
  return viewer;
}

/** Those of these accounts that are active, as viewers, by name. */
export async function listViewers(db: Db, accountIds: number[]): Promise<Viewer[]> {
  const rows = await db
    .select(viewerColumns)
    .from(accounts)
    .where(and(inArray(accounts.id, accountIds), eq(accounts.status, "active")))
    .orderBy(asc(accounts.name))
    .limit(1_000);
  return rows.map(({ status: _status, ...viewer }) => viewer);
}

export async function getViewer(db: Db, accountId: number): Promise<Viewer> {
  const viewer = await findViewer(db, accountId);
  if (!viewer) throw new NotFound("الحساب غير موجود.");
  return viewer;
}

/** More people than this do not work in one newsroom. */
const MOST_PEOPLE = 1_000;

/** Everybody who works here now, by name. */
export async function listStaff(db: Db): Promise<Viewer[]> {
  const rows = await db
    .select(viewerColumns)
    .from(accounts)
    .where(eq(accounts.status, "active"))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(MOST_PEOPLE);
  return rows.map(({ status, ...viewer }) => viewer);
}

/** Everybody who works or worked here: what they did is asked for by name. */
export const listNames = (db: Db): Promise<{ id: number; name: string }[]> =>
  db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(MOST_PEOPLE);

/** The name alone, also of somebody who has left. */
export async function findAccountName(db: Db, accountId: number): Promise<string> {
  const [row] = await db.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId));
  return row?.name ?? "";
}

import { desc, eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { frontDraft, frontLaunches } from "@/db/schema/front";
import type { FrontPlan } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { readPlan } from "./input";

export type Launched = { id: number; plan: FrontPlan };

/** What readers have now; null while the front is made by rule. */
export async function findLaunched(db: Db): Promise<Launched | null> {
  const [row] = await db
    .select({ id: frontLaunches.id, plan: frontLaunches.plan })
    .from(frontLaunches)
    .orderBy(desc(frontLaunches.id))
    .limit(1);
  const plan = row && readPlan(row.plan);
  return row && plan ? { id: row.id, plan } : null;
}

export async function findLaunch(db: Db, id: number): Promise<Launched | null> {
  const [row] = await db
    .select({ id: frontLaunches.id, plan: frontLaunches.plan })
    .from(frontLaunches)
    .where(eq(frontLaunches.id, id));
  const plan = row && readPlan(row.plan);
  return row && plan ? { id: row.id, plan } : null;
}

export type Draft = { version: number; plan: FrontPlan | null; changedAt: Date | null; changedBy: string };

export async function getDraft(db: Db): Promise<Draft> {
  const [row] = await db
    .select({
      version: frontDraft.version,
      plan: frontDraft.plan,
      changedAt: frontDraft.changedAt,
      changedBy: accounts.name,
    })
    .from(frontDraft)
    .innerJoin(accounts, eq(accounts.id, frontDraft.changedBy));
  return row
    ? { ...row, plan: row.plan && readPlan(row.plan) }
    : { version: 0, plan: null, changedAt: null, changedBy: "" };
}

export type LaunchRow = { id: number; at: Date; by: string; restores: number | null };

const SHOWN = 20;

/** The fronts readers had, the present one first. */
export function listLaunches(db: Db): Promise<LaunchRow[]> {
  return db
    .select({
      id: frontLaunches.id,
      at: frontLaunches.at,
      by: accounts.name,
      restores: frontLaunches.restores,
    })
    .from(frontLaunches)
    .innerJoin(accounts, eq(accounts.id, frontLaunches.by))
    .orderBy(desc(frontLaunches.id))
    .limit(SHOWN);
}

const FRONT_LOCK = 7_113_019;

/** Until its end nobody else changes what the front is. */
export async function lockFront(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${FRONT_LOCK})`);
}

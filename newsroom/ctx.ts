import type { Database, Transaction } from "@/db/client";
import type { Role } from "@/db/types";

/** A database or an open transaction: queries take either. */
export type Db = Database | Transaction;

export type Viewer = { id: number; name: string; email: string; roles: Role[]; deskIds: number[] };

/** Who asks, when, and through which connection. */
export type DeskCtx = { db: Db; now: Date; user: Viewer };

/** Runs `act` with a context whose `db` is one transaction: all of it happens, or none. */
export function inTransaction<Ctx extends { db: Db }, Result>(
  ctx: Ctx,
  act: (tx: Ctx) => Promise<Result>,
): Promise<Result> {
  return ctx.db.transaction((db) => act({ ...ctx, db }));
}

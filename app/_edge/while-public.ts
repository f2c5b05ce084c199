import "server-only";
import type { Db } from "@/newsroom/ctx";
import { Unavailable } from "@/newsroom/errors";
import { reading } from "./reading";

/** So long what a withdrawn article showed may still be asked for anew. */
const FRESH_MS = 10_000;
const MOST = 2_000;

/** Finds by number what readers may see. While the database is down, what was public before it went still is. */
export function whilePublic<Row>(find: (db: Db, id: number) => Promise<Row | null>) {
  const known = new Map<number, { row: Row; at: number }>();
  return async (id: number): Promise<Row | null> => {
    const before = known.get(id);
    if (before && Date.now() - before.at < FRESH_MS) return before.row;
    try {
      const row = await reading((db) => find(db, id));
      known.delete(id);
      if (row) known.set(id, { row, at: Date.now() });
      if (known.size > MOST) known.delete(known.keys().next().value ?? id);
      return row;
    } catch (error) {
      if (error instanceof Unavailable && before) return before.row;
      throw error;
    }
  };
}

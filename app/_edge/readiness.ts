import { sql } from "drizzle-orm";
import journal from "@/db/migrations/meta/_journal.json";
import { mediaStorage } from "./media-storage";
import { reading } from "./reading";

const checks = {
  database: () => reading((db) => db.execute(sql`select 1`)),
  migrations: () => reading(allApplied),
  storage: () => mediaStorage().check(),
} satisfies Record<string, () => Promise<unknown>>;

async function allApplied(db: Parameters<Parameters<typeof reading>[0]>[0]) {
  const [row] = await db.execute<{ applied: number }>(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  );
  if ((row?.applied ?? 0) < journal.entries.length) throw new Error("migrations are missing");
}

/** The names of what does not answer; none when all is well. */
export async function checkReadiness(): Promise<string[]> {
  const outcomes = await Promise.allSettled(Object.values(checks).map((check) => check()));
  return Object.keys(checks).filter((_, at) => outcomes[at]?.status === "rejected");
}

import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { badLocale, newerThanCode, refusalOf } from "./migration-refusal";

/** Whoever migrates holds this advisory lock; any number that no other program takes. */
const LOCK = 7_206_420_231;

const migrations = { migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)) };

/** Brings the schema up to this version of the code; several at once wait for one another. All of it, or nothing. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await refuseBadLocale(sql);
    await refuseNewer(sql);
    await migrate(drizzle(sql), migrations);
  } catch (error) {
    throw refusalOf(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

class Undo extends Error {}

/** Without a UTF-8 locale a database stores Arabic but cannot search it. */
async function refuseBadLocale(sql: postgres.Sql): Promise<void> {
  let trigrams = 0;
  await sql
    .begin(async (transaction) => {
      await transaction`create extension if not exists pg_trgm`;
      const [row] = await transaction<{ trigrams: number | null }[]>`
        select cardinality(show_trgm('عراق')) as trigrams`;
      trigrams = row?.trigrams ?? 0;
      throw new Undo();
    })
    .catch((error) => {
      if (error instanceof Undo) return;
      throw error;
    });
  if (trigrams === 0) throw badLocale();
}

async function refuseNewer(sql: postgres.Sql): Promise<void> {
  const [journal] = await sql`select to_regclass('drizzle.__drizzle_migrations') as found`;
  if (!journal?.found) return;
  const known = new Set(readMigrationFiles(migrations).map((migration) => migration.folderMillis));
  const applied = await sql<{ at: string }[]>`select created_at as at from drizzle.__drizzle_migrations`;
  if (applied.some(({ at }) => !known.has(Number(at)))) throw newerThanCode();
}

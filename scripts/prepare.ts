import { migrateDatabase } from "@/db/migrate";
import { MigrationRefusal } from "@/db/migration-refusal";
import { env } from "@/env";
import { storageOf } from "@/newsroom/media/storage-of";
import { seedNewsroom } from "./seed/seed-newsroom";
import { signInLines } from "./sign-in-lines";

/** What the launcher hears while the database is made ready; `signIns` comes last. */
export type PrepareMessage = { note: string } | { signIns: string[] };

const tell = (message: PrepareMessage) => process.send?.(message);

/** The launcher prints a refusal as it is; anything else is a fault of ours. */
const REFUSED = 2;

try {
  const { DATABASE_URL, SEED_DEMO } = env();
  await migrateDatabase(DATABASE_URL);
  const log = (note: string) => tell({ note });
  const withDemo = SEED_DEMO === undefined ? undefined : SEED_DEMO === "1";
  await seedNewsroom({ databaseUrl: DATABASE_URL, storage: storageOf(env()), log, withDemo });
  tell({ signIns: await signInLines(DATABASE_URL) });
  process.disconnect?.();
} catch (error) {
  if (!(error instanceof MigrationRefusal)) throw error;
  console.error(error.message);
  process.exit(REFUSED);
}

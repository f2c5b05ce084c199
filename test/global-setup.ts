import { randomBytes } from "node:crypto";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The database of every worker, in the order of their numbers. */
    databaseUrls: string[];
    /** Where databases are made, and the migrated one that they are copies of. */
    template: { adminUrl: string; template: string };
  }
}

/** One migrated template for the run, and a copy of it for every worker. */
export default async function setup(project: TestProject) {
  const server = await startTestPostgres();
  const run = randomBytes(4).toString("hex");
  const template = `template_${run}`;
  const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${template}`);
  await migrateDatabase(server.url(template));
  const workers = Array.from(
    { length: project.config.maxWorkers },
    (_, index) => `worker_${run}_${index + 1}`,
  );
  for (const name of workers) await admin.unsafe(`create database ${name} template ${template}`);
  project.provide("databaseUrls", workers.map(server.url));
  project.provide("template", { adminUrl: server.url("postgres"), template });

  return async () => {
    for (const name of [...workers, template]) await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
    await server.stop();
  };
}

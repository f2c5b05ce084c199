import { randomBytes } from "node:crypto";
import { openSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded } from "./build-site.mjs";
import { freePort } from "./ports.mjs";
import { ensureDatabase } from "./postgres/ensure-database.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { serve } from "./serve.mjs";
import { rememberServer } from "./test-folder.mjs";

const secret = () => randomBytes(32).toString("base64");

/**
 * A freshly filled newsroom for the end-to-end tests: one database, two instances. Answers what the specs are told.
 * @param {{ url: (database: string) => string, folder: string, onStart: (stop: () => Promise<void>) => void }} given
 */
export async function startTestSite({ url, folder, onStart }) {
  await ensureDatabase(url("postgres"), "e2e");
  const [first, second] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    DATABASE_URL: url("e2e"),
    DATA_DIR: join(folder, "data"),
    PORT: String(first),
    PUBLIC_URL: `http://localhost:${first}`,
    SEED_DEMO: "1",
    AUTH_SECRET: secret(),
    INTERNAL_SECRET: secret(),
    METRICS_TOKEN: secret(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret(),
  };
  await prepareDatabase(env);
  await buildIfNeeded(env);
  const log = openSync(join(folder, "site.log"), "a");
  for (const port of [first, second]) {
    const server = serve({ mode: "start", port, host: "127.0.0.1", env, stdio: ["ignore", log, log] });
    onStart(server.stop);
    rememberServer(folder, server.pid);
    await server.ready();
  }
  return { ...env, E2E_BASE_URL: env.PUBLIC_URL, E2E_SECOND_URL: `http://localhost:${second}` };
}

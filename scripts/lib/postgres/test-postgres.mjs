import { join } from "node:path";
import { root } from "../root.mjs";
import { makeTestFolder, removeTestFolder } from "../test-folder.mjs";
import { startPostgres } from "./start-postgres.mjs";

/** A test's database may lose everything in a power cut, and is faster for it. */
const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * A PostgreSQL for one test run, gone with it; or the one of `TEST_POSTGRES_URL`, which its owner stops.
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startTestPostgres() {
  const given = process.env.TEST_POSTGRES_URL;
  if (given)
    return {
      url: (name) => Object.assign(new URL(given), { pathname: `/${name}` }).href,
      stop: async () => {},
    };
  const folder = await makeTestFolder();
  const home = join(folder, "postgres");
  const server = await startPostgres({ root, home, auth: "trust", settings: careless });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      removeTestFolder(folder);
    },
  };
}

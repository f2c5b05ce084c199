import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { isAlive, isGone } from "../processes.mjs";
import { root } from "../root.mjs";
import { readPidFile } from "./pid-file.mjs";
import { startPostgres } from "./start-postgres.mjs";

const prefix = "newsroom-test-";

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
  await sweepOrphans();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, "owner"), String(process.pid));
  const server = await startPostgres({
    root,
    home: join(folder, "postgres"),
    auth: "trust",
    settings: careless,
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      removeCluster(folder);
    },
  };
}

/** Ends and removes what a killed test run left behind. */
async function sweepOrphans() {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = ownerOfRun(folder);
    if (!owner || isAlive(owner)) continue;
    const server = readPidFile(join(folder, "postgres/data"));
    if (server?.isOurs) {
      process.kill(server.pid, "SIGQUIT");
      await isGone(server.pid, 5_000);
    }
    removeCluster(folder);
  }
}

/** @param {string} folder */
function ownerOfRun(folder) {
  try {
    return Number(readFileSync(join(folder, "owner"), "utf8"));
  } catch {
    return 0;
  }
}

/** @param {string} folder */
function removeCluster(folder) {
  const home = join(folder, "postgres");
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

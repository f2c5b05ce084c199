import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { superuser } from "./make-cluster.mjs";
import { readPidFile } from "./pid-file.mjs";

/**
 * The address of a database on the embedded server that runs in this folder; null when it does not run.
 * @param {string} home
 * @param {string} database
 */
export function runningUrl(home, database) {
  if (!existsSync(join(home, "password"))) return null;
  const found = readPidFile(join(realpathSync(home), "data"));
  return found?.isOurs ? urlOf(home, found.port, database) : null;
}

/** @param {string} home @param {number} port @param {string} database */
export function urlOf(home, port, database) {
  const password = readFileSync(join(home, "password"), "utf8");
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

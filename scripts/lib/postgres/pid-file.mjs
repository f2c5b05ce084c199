import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive } from "../processes.mjs";

/**
 * What the server of this data folder wrote about itself, and whether it still runs.
 * @param {string} data
 */
export function readPidFile(data) {
  let lines;
  try {
    lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return { pid, port, isOurs: pid > 0 && isAlive(pid) && commandOf(pid).includes(realpathSync(data)) };
}

/**
 * After a crash the number in the file may belong to another program, and PostgreSQL would wait for it for ever.
 * @param {string} data
 */
export function forgetStalePid(data) {
  const found = readPidFile(data);
  if (found && !found.isOurs && (!(found.pid > 0) || isAlive(found.pid)))
    rmSync(join(data, "postmaster.pid"), { force: true });
}

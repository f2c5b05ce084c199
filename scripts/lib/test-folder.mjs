import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPidFile } from "./postgres/pid-file.mjs";
import { commandOf, endProcess, isAlive, isGone } from "./processes.mjs";

const prefix = "newsroom-test-";
const PATIENCE_MS = 3_000;

/** A folder for one test run; what killed runs left behind, with their servers, is removed first. */
export async function makeTestFolder() {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix))) {
    const left = join(tmpdir(), name);
    const owner = Number(read(join(left, "owner")));
    if (owner > 0 && !isAlive(owner) && isMine(left)) await endOrphans(left);
  }
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, "owner"), String(process.pid));
  return folder;
}

/** @param {string} folder */
const isMine = (folder) => statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();

/**
 * Remembers a web server of this run, so that it can be ended if the run is killed.
 * @param {string} folder
 * @param {number | undefined} pid
 */
export const rememberServer = (folder, pid) =>
  writeFileSync(join(folder, "servers"), `${pid}\n`, { flag: "a" });

/** @param {string} folder */
async function endOrphans(folder) {
  for (const pid of read(join(folder, "servers")).split("\n").filter(Boolean).map(Number))
    if (/next/.test(commandOf(pid))) await endProcess(pid, PATIENCE_MS);
  const server = readPidFile(join(folder, "postgres/data"));
  if (server?.isOurs) {
    process.kill(server.pid, "SIGQUIT");
    await isGone(server.pid, PATIENCE_MS);
  }
  removeTestFolder(folder);
}

/** @param {string} folder */
export function removeTestFolder(folder) {
  const home = join(folder, "postgres");
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { commandOf, endProcess, isAlive } from "./processes.mjs";

/** @typedef {{ launcher: number, port: number, server?: number, isStopping?: boolean }} Run */

/** How long a run that is about to stop may take to say so, and then to be gone. */
const NOTICE_MS = 3_000;
const STOPPING_MS = 45_000;
const ORPHAN_MS = 3_000;

/**
 * Takes this newsroom for us: refuses while another launcher has it, ends what a killed one left running.
 * @param {string} path
 * @param {number} port
 */
export async function claimRun(path, port) {
  mkdirSync(dirname(path), { recursive: true });
  /** @type {Run} */
  const run = { launcher: process.pid, port };
  while (!wrote(path, run)) await makeWay(path);
  const update = (/** @type {Partial<Run>} */ change) =>
    writeFileSync(path, JSON.stringify(Object.assign(run, change)));
  return {
    serves: (/** @type {number | undefined} */ server) => update({ server }),
    stops: () => update({ isStopping: true }),
    release: () => rmSync(path, { force: true }),
  };
}

/** @param {string} path @param {Run} run */
function wrote(path, run) {
  try {
    writeFileSync(path, JSON.stringify(run), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} path */
async function makeWay(path) {
  const since = Date.now();
  while (existsSync(path)) {
    const run = readRun(path);
    if (!run || !isLauncher(run.launcher)) {
      if (run?.server && /next/.test(commandOf(run.server))) await endProcess(run.server, ORPHAN_MS);
      return rmSync(path, { force: true });
    }
    if (Date.now() - since > (run.isStopping ? STOPPING_MS : NOTICE_MS)) throw alreadyRuns(run);
    await wait(100);
  }
}

/** @param {string} path @returns {Run | null} */
function readRun(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

const isLauncher = (/** @type {number} */ pid) =>
  pid !== process.pid && isAlive(pid) && /start\.mjs/.test(commandOf(pid));

/** @param {Run} run */
function alreadyRuns({ launcher, port }) {
  return new Failure(
    `غرفة الأخبار هذه تعمل أصلًا على http://localhost:${port}: أوقفها أولًا بـ Ctrl-C أو بالأمر kill ${launcher}`,
    `This newsroom already runs on http://localhost:${port}: stop it first with Ctrl-C or kill ${launcher}`,
  );
}

import { existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { diskFull, saysDiskFull } from "../disk.mjs";
import { Failure } from "../failure.mjs";
import { answers, freePort } from "../ports.mjs";
import { isGone } from "../processes.mjs";
import { run } from "../run.mjs";
import { binariesFor } from "./binaries.mjs";
import { makeCluster } from "./make-cluster.mjs";
import { ownerOf } from "./owner.mjs";
import { forgetStalePid, readPidFile } from "./pid-file.mjs";
import { makeHome } from "./places.mjs";
import { urlOf } from "./running-url.mjs";

/** After a kill -9 the old server's children hold its memory for some seconds. */
const RETRY_MS = 20_000;
const STOP_SECONDS = 30;
const LOG_BYTES = 5_000_000;

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(database: string) => string} url
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the embedded PostgreSQL whose folder is `home`; makes it the first time, ends an orphan of an earlier run.
 * @param {{ root: string, home: string, auth?: "trust" | "scram-sha-256", settings?: Record<string, string>, port?: number, beforeStart?: (stop: () => Promise<void>) => void }} options
 * @returns {Promise<Server>}
 */
export async function startPostgres({
  root,
  home: given,
  auth = "scram-sha-256",
  settings = {},
  port: wanted = 0,
  beforeStart = (_stop) => {},
}) {
  const owner = ownerOf(given);
  const native = binariesFor(root, owner);
  const home = makeHome(given, owner);
  await makeCluster({ native, home, owner, auth });
  const control = (/** @type {string[]} */ ...args) =>
    run(join(native, "bin/pg_ctl"), ["-D", join(home, "data"), ...args], { ...owner, cwd: home });
  const stop = () => stopCluster(home, control);
  if (readPidFile(join(home, "data"))?.isOurs) await stop();
  beforeStart(stop);
  const port = await startRetrying({ home, control, settings, wanted });
  return { port, stop, url: (database) => urlOf(home, port, database) };
}

/** @typedef {(...args: string[]) => Promise<{ code: number, output: string }>} Control */

/** @param {{ home: string, control: Control, settings: Record<string, string>, wanted: number }} given */
async function startRetrying({ home, control, settings, wanted }) {
  const log = join(home, "postgres.log");
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`);
  const until = Date.now() + RETRY_MS;
  while (true) {
    forgetStalePid(join(home, "data"));
    const port = wanted || (await freePort());
    const logged = existsSync(log) ? statSync(log).size : 0;
    const { code } = await control("start", "-w", "-t", "60", "-l", log, "-o", flags(port, settings));
    if (code === 0 && (await answers(port))) return port;
    const said = existsSync(log) ? readFileSync(log).subarray(logged).toString("utf8").trim() : "";
    refuseHopeless(home, said, Date.now() > until);
    await wait(300);
  }
}

/** @param {number} port @param {Record<string, string>} settings */
function flags(port, settings) {
  const all = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

/** @param {string} home @param {string} said @param {boolean} isLate */
function refuseHopeless(home, said, isLate) {
  if (saysDiskFull(said)) throw diskFull(home);
  if (/not compatible with this version|incompatible with server/.test(said))
    throw new Failure(
      `بيانات ${home} كتبتها نسخة أخرى من PostgreSQL: أعد نسخة البرنامج السابقة، أو انقل البيانات عبر نسخة احتياطية.`,
      `The data in ${home} was written by another PostgreSQL version: go back to the earlier release, or move the data by a backup.`,
    );
  if (isLate)
    throw new Failure(
      `لم تبدأ قاعدة البيانات المضمّنة: السبب في السطور التالية من ${join(home, "postgres.log")}؛ لم يُمسّ شيء من البيانات.`,
      "The embedded database did not start; nothing in the data was touched:",
      said.slice(-2_000),
    );
}

/** @param {string} home @param {Control} control */
async function stopCluster(home, control) {
  const found = readPidFile(join(home, "data"));
  if (!found?.isOurs) return;
  const { code } = await control("stop", "-m", "fast", "-w", "-t", String(STOP_SECONDS));
  if (code !== 0) await control("stop", "-m", "immediate", "-w");
  await isGone(found.pid, 5_000);
}

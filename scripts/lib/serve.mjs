import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { nextBinary } from "./build-site.mjs";
import { Failure } from "./failure.mjs";
import { endProcess } from "./processes.mjs";
import { root } from "./root.mjs";

/** Requests and autosaves under way get this long to finish. */
const GRACE_MS = 10_000;
const READY_MS = 120_000;

/**
 * Starts the web server in a process group of its own, so that only we stop it.
 * @param {{ mode: "start" | "dev", port: number, host: string, env: NodeJS.ProcessEnv, stdio?: import("node:child_process").StdioOptions }} options
 */
export function serve({ mode, port, host, env, stdio = ["ignore", "inherit", "inherit"] }) {
  const child = spawn(process.execPath, [nextBinary, mode, "-p", String(port), "-H", host], {
    cwd: root,
    detached: process.platform !== "win32",
    stdio,
    env: {
      ...env,
      NODE_ENV: mode === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
    },
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
  return {
    pid: child.pid,
    ended,
    ready: () => untilReady(port, host, ended),
    stop: async () => {
      if (child.pid && child.exitCode === null && child.signalCode === null)
        await endProcess(child.pid, GRACE_MS);
    },
  };
}

/** @param {number} port @param {string} host @param {Promise<number>} ended */
async function untilReady(port, host, ended) {
  const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const until = Date.now() + READY_MS;
  while (!hasEnded && Date.now() < until) {
    const answer = await fetch(`http://${address}:${port}/api/health`).catch(() => null);
    if (answer) return;
    await wait(50);
  }
  throw new Failure(
    "لم يبدأ خادم الموقع: السبب في السطور أعلاه.",
    "The web server did not start: the lines above say why.",
  );
}

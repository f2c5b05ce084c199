import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const POLL_MS = 100;

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return !isZombie(pid);
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/**
 * The command line of a process: process numbers are used again, so a number alone proves nothing.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return commandByPs(pid);
  }
}

/** @param {number} pid */
function commandByPs(pid) {
  try {
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/**
 * Waits until a process is gone; false when it outlives the time.
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function isGone(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await wait(POLL_MS);
  }
  return true;
}

/**
 * Asks a process and its group to end, and ends them when they do not.
 * @param {number} pid
 * @param {number} patience milliseconds
 */
export async function endProcess(pid, patience) {
  signalGroup(pid, "SIGTERM");
  if (await isGone(pid, patience)) return;
  signalGroup(pid, "SIGKILL");
  await isGone(pid, patience);
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {}
  }
}

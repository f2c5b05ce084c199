import { readFileSync } from "node:fs";
import { diskFull } from "./disk.mjs";
import { Failure } from "./failure.mjs";
import { stopRunning } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** @param {unknown} error */
function sentenceOf(error) {
  if (error instanceof Failure) return error.message;
  const { code, path, stack } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(path ?? process.cwd()).message;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `لا يُسمح لهذا المستخدم بالكتابة في ${path}: شغّل الأمر بصاحب المجلد أو صحّح صلاحياته.\nThis user may not write ${path}: run as the owner of the folder, or correct its permissions.`;
  return `حدث خطأ لم نتوقعه؛ أبلغ عنه بهذه السطور:\nAn unexpected error; report it with these lines:\n${stack}`;
}

/** @param {unknown} error */
export function tell(error) {
  process.stderr.write(`\n✗ ${sentenceOf(error)}\n`);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldest = 0, least = 0] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= least)) return;
  throw new Failure(
    `نسخة Node هذه (${process.versions.node}) قديمة: ثبّت Node 22 أو 24.`,
    `This Node (${process.versions.node}) is too old: install Node 22 or 24.`,
  );
}

/**
 * Runs a command of ours: a failure is told in a sentence and ends with code 1; a signal ends its steps, then `clean` runs.
 * @param {() => Promise<void>} work
 * @param {() => Promise<void>} [clean]
 */
export async function main(work, clean = async () => {}) {
  let isStopping = false;
  const end = async (/** @type {number} */ code) => {
    if (isStopping) return;
    isStopping = true;
    stopRunning();
    await clean().catch(tell);
    process.exit(code);
  };
  for (const signal of stopSignals()) process.on(signal, () => end(0));
  endWithNpm(() => end(0));
  try {
    refuseOldNode();
    await work();
  } catch (error) {
    if (isStopping) return;
    tell(error);
    await end(1);
  }
}

/** A closed terminal stops us too, unless nohup asked that it should not. @returns {NodeJS.Signals[]} */
function stopSignals() {
  const isNohup = /^SigIgn:\s*[0-9a-f]*[13579bdf]$/m.test(readSelf());
  return isNohup ? ["SIGINT", "SIGTERM"] : ["SIGINT", "SIGTERM", "SIGHUP"];
}

function readSelf() {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}

/**
 * npm killed outright leaves its child behind without a word: we notice that our parent changed.
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 1_000).unref();
}

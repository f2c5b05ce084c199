import { spawn } from "node:child_process";
import { diskFull, saysDiskFull } from "./disk.mjs";
import { Failure } from "./failure.mjs";

const TAIL_CHARS = 6_000;

/** Colours of a program's own, which mean nothing inside our line. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends the steps under way when the command itself is stopped. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs a program to its end and keeps the tail of what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { onLine?: (line: string) => void, onMessage?: (message: unknown) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { onLine, onMessage, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    running.add(child);
    if (onMessage) child.on("message", onMessage);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        output = (output + text.replace(colours, "")).slice(-TAIL_CHARS);
        const last = output.trimEnd().split("\n").at(-1);
        if (last) onLine?.(last.trim());
      });
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}

/**
 * Runs a program that has to succeed.
 * @param {string} what the step, as the sentence names it
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { sentenceOn?: number }} [options] `sentenceOn`: with this code it has said all itself
 */
export async function mustRun(what, command, args, { sentenceOn, ...options } = {}) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  if (code === sentenceOn) throw new Failure(output, "");
  if (saysDiskFull(output)) throw diskFull(String(options.cwd ?? process.cwd()));
  throw new Failure(
    `تعذّر ${what}: اقرأ السبب في السطور التالية، أصلحه، ثم أعد الأمر نفسه.`,
    `«${command} ${args.join(" ")}» failed with code ${code}:`,
    output,
  );
}

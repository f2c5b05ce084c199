import { spawn } from "node:child_process";
import { diskFull, saysDiskFull } from "./disk.mjs";
import { Failure } from "./failure.mjs";

const TAIL_CHARS = 6_000;

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
 * @param {import("node:child_process").SpawnOptions & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(-TAIL_CHARS);
        const last = output.trimEnd().split("\n").at(-1);
        if (last) onLine?.(last);
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
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  if (saysDiskFull(output)) throw diskFull(String(options?.cwd ?? process.cwd()));
  throw new Failure(
    `تعذّر ${what}: اقرأ السبب في السطور التالية، أصلحه، ثم أعد الأمر نفسه.`,
    `«${command} ${args.join(" ")}» failed with code ${code}:`,
    output,
  );
}

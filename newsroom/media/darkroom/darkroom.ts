import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { Invalid, Unavailable } from "@/newsroom/errors";
import { limits } from "../limits";
import { refusals } from "../messages";
import type { Developed } from "./develop";
import type { Print } from "./print";
import type { Job, Reply } from "./process";

const PROGRAM = "newsroom/media/darkroom/process.ts";
/** An idle process gives its memory back. */
const IDLE_MS = 60_000;

type Waiting = { job: Job; resolve: (done: unknown) => void; reject: (error: Error) => void };

/** What a picture took goes back to the machine with it: the C library would keep hundreds of megabytes per thread. */
const givesBack = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_TRIM_THRESHOLD_: "131072",
  MALLOC_MMAP_THRESHOLD_: "131072",
};

/** A process without any secret of ours: strangers' files are opened there. */
const startProcess = () =>
  fork(/* turbopackIgnore: true */ join(process.cwd(), PROGRAM), {
    execArgv: ["--import", "tsx", "--max-old-space-size=256"],
    serialization: "advanced",
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, ...givesBack },
  });

/** Whoever only waits for an idle darkroom may end. */
function hold(child: ChildProcess, isBusy: boolean) {
  for (const one of [child, child.channel]) isBusy ? one?.ref() : one?.unref();
}

/** One process that works on one picture at a time, those that wait behind it, and a deadline for each. */
export function openDarkroom({ deadlineMs, waiting }: { deadlineMs: number; waiting: number } = limits) {
  const queue: Waiting[] = [];
  let child: ChildProcess | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;

  function end(reply: Reply) {
    clearTimeout(timer);
    const ended = current;
    current = null;
    if (ended) settle(ended, reply);
    next();
  }

  function stop(reply: Reply) {
    const stopped = child;
    child = null;
    stopped?.kill("SIGKILL");
    end(reply);
  }

  function start() {
    const started = startProcess();
    started.on("message", (reply: Reply) => child === started && end(reply));
    for (const event of ["exit", "error"])
      started.on(event, () => child === started && stop({ refused: refusals.broken }));
    return started;
  }

  function next() {
    if (current) return;
    current = queue.shift() ?? null;
    if (!current) return rest();
    child ??= start();
    hold(child, true);
    timer = setTimeout(() => stop({ refused: refusals.tooSlow }), deadlineMs);
    child.send(current.job, (error) => error && stop({ refused: refusals.broken }));
  }

  function rest() {
    if (!child) return;
    hold(child, false);
    timer = setTimeout(() => stop({ done: null }), IDLE_MS).unref();
  }

  return function ask(job: Job): Promise<unknown> {
    if (queue.length >= waiting) return Promise.reject(new Unavailable(refusals.busy));
    return new Promise((resolve, reject) => {
      queue.push({ job, resolve, reject });
      if (!current) clearTimeout(timer);
      next();
    });
  };
}

function settle({ resolve, reject }: Waiting, reply: Reply) {
  if ("done" in reply) return resolve(reply.done);
  if ("failed" in reply) return reject(new Error(`the darkroom failed: ${reply.failed}`));
  reject(new Invalid(reply.refused, [{ field: "picture", message: reply.refused }]));
}

/** Readers do not wait behind an editor's two hundred uploads. */
const askForUploads = openDarkroom();
const askForReaders = openDarkroom();

/** Opens what somebody sent, in a process that is ended when it takes too long; refused with a sentence. */
export const developInDarkroom = async (bytes: Uint8Array) => {
  const developed = (await askForUploads({ kind: "develop", bytes })) as Developed;
  return { ...developed, bytes: Buffer.from(developed.bytes) };
};

export const printInDarkroom = async (bytes: Uint8Array, print: Print) =>
  Buffer.from((await askForReaders({ kind: "print", bytes, print })) as Uint8Array);

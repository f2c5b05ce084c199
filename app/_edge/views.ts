import { addViews, forgetViews } from "@/newsroom/front/count-views";
import { ViewCounter } from "@/newsroom/front/view-counter";
import { database } from "./database";
import { log } from "./log";

/** What is lost when a process dies without a word. */
const FLUSH_MS = 5_000;
const FORGET_MS = 60 * 60_000;
/** A stop waits so long for the last of it. */
const LAST_MS = 2_000;

const COUNTER = Symbol.for("newsroom.views");
const home = globalThis as typeof globalThis & { [COUNTER]?: ViewCounter };

/** One per process, however many bundles hold this module. */
export function viewCounter(): ViewCounter {
  home[COUNTER] ??= new ViewCounter();
  return home[COUNTER];
}

/** Writes down what was read every few seconds, and what is left when the process is asked to stop. */
export function startViewKeeping(): void {
  let isDown = false;
  const flush = async () => {
    const views = viewCounter().take();
    try {
      await addViews(database(), views);
      isDown = false;
    } catch (error) {
      viewCounter().giveBack(views);
      if (!isDown) log(error);
      isDown = true;
    }
  };
  setInterval(flush, FLUSH_MS).unref();
  setInterval(() => forgetViews(database()).catch(log), FORGET_MS).unref();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => holdExit(flush()));
}

/** Next ends the process as soon as its own work is done; what is still being written goes first. */
function holdExit(work: Promise<void>): void {
  const exit = process.exit.bind(process);
  const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_MS));
  const done = Promise.race([work, late]);
  process.exit = ((code) => void done.finally(() => exit(code))) as typeof process.exit;
}

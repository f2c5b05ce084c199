import { join } from "node:path";
import { tell } from "../main.mjs";
import { say } from "../say.mjs";
import { readPidFile } from "./pid-file.mjs";

const LOOK_MS = 2_000;

/**
 * Starts the embedded server again when it was killed under a running site. Answers how to end the watch.
 * @param {string} home
 * @param {() => Promise<unknown>} startAgain
 */
export function watchPostgres(home, startAgain) {
  /** @type {Promise<void> | null} */
  let starting = null;
  const timer = setInterval(() => {
    if (starting || readPidFile(join(home, "data"))?.isOurs) return;
    say("توقفت قاعدة البيانات المضمّنة من نفسها؛ نشغّلها من جديد…");
    starting = startAgain()
      .then(() => void say("✓ عادت قاعدة البيانات"), tell)
      .finally(() => {
        starting = null;
      });
  }, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await starting;
  };
}

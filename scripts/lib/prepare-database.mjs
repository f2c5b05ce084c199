import { join } from "node:path";
import { root } from "./root.mjs";
import { mustRun } from "./run.mjs";
import { step } from "./say.mjs";

const REFUSED = 2;

/**
 * Migrates the database and fills an empty one; answers the demo sign-ins to print.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string[]>}
 */
export function prepareDatabase(env) {
  /** @type {string[]} */
  let signIns = [];
  return step("تجهيز قاعدة البيانات", async (note) => {
    const onMessage = (/** @type {unknown} */ sent) => {
      const message = /** @type {import("../prepare.ts").PrepareMessage} */ (sent);
      if ("note" in message) note(message.note);
      else signIns = message.signIns;
    };
    const args = ["--import", "tsx", join(root, "scripts/prepare.ts")];
    await mustRun("تجهيز قاعدة البيانات", process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      onMessage,
      sentenceOn: REFUSED,
    });
    return signIns;
  });
}

import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { findChromium } from "./find-chromium.mjs";
import { installSystem } from "./install-system.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { step } from "./say.mjs";

const names = { "apt-get": "chromium", dnf: "chromium", apk: "chromium" };

const own = async () => (await import("@playwright/test")).chromium.executablePath();

/** The browser of the end-to-end tests; one is installed when there is none and the machine offers it. */
export async function chromium() {
  const found = await findChromium({ env: process.env, own });
  if (found) return found;
  const said = await step("تثبيت متصفح Chromium للاختبارات", (note) => install(note));
  const installed = await findChromium({ env: process.env, own });
  if (installed) return installed;
  throw new Failure(
    "لا متصفح لاختبارات الواجهة، ولم نستطع تثبيت واحد: ثبّت chromium أو عيّن CHROMIUM_PATH ثم أعد npm test.",
    "There is no browser for the end-to-end tests and none could be installed: install chromium or set CHROMIUM_PATH, then run npm test again.",
    said,
  );
}

/** @param {(line: string) => void} onLine */
async function install(onLine) {
  const said = await installSystem(names, onLine);
  if (said !== null) return said;
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  return (await run(process.execPath, [cli, "install", "chromium"], { onLine })).output;
}

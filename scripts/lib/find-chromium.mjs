import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "./failure.mjs";

const names = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  ...["microsoft-edge", "microsoft-edge-stable"],
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that is already here: the one asked for, an installed one, Playwright's own; null when there is none.
 * @param {{ env: NodeJS.ProcessEnv, own: () => string | Promise<string>, exists?: (path: string) => boolean }} machine
 * @returns {Promise<string | null>}
 */
export async function findChromium({ env, own, exists = isProgram }) {
  const asked = env.CHROMIUM_PATH;
  if (asked && exists(asked)) return asked;
  if (asked)
    throw new Failure(
      `CHROMIUM_PATH يشير إلى ${asked} وليس هناك برنامج: صحّحه أو احذفه ليُبحث عن متصفح.`,
      `CHROMIUM_PATH names ${asked}, and there is no program: correct it, or unset it to have one found.`,
    );
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const playwrights = await Promise.resolve(own()).catch(() => "");
  return [...installed, ...places, playwrights].find((path) => path && exists(path)) ?? null;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { needs, refuseFullDisk } from "./disk.mjs";
import { isInstalled } from "./lock-file.mjs";
import { root } from "./root.mjs";
import { mustRun } from "./run.mjs";
import { step } from "./say.mjs";

/** No package's own script runs: none of ours needs one. Types are needed to build, so also in production. */
const flags = [
  "--ignore-scripts",
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  "--loglevel=error",
];

/** Installs what the lock names, when it is not there. */
export async function installIfNeeded() {
  const lock = readJson(join(root, "package-lock.json"));
  if (isInstalled(lock, readJson(join(root, "node_modules/.package-lock.json")))) return;
  refuseFullDisk(root, needs.install);
  const [command, ...first] = npm();
  await step("تثبيت الحزم", (note) =>
    mustRun("تثبيت الحزم", command, [...first, "ci", ...flags], {
      cwd: root,
      onLine: note,
      shell: command === "npm.cmd",
    }),
  );
}

/** The npm that runs us, or the one on the path. @returns {[string, ...string[]]} */
function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return [process.execPath, own];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

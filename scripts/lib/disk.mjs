import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "./failure.mjs";

/** Free megabytes without which a step is not begun: measured use, rounded up. */
export const needs = { install: 900, cluster: 120, build: 300, run: 40 };

/** @param {string} path */
export function diskFull(path) {
  return new Failure(
    `لا مساحة كافية على القرص عند ${path}: أفرغ بعض المساحة ثم أعد الأمر نفسه؛ لم يُفقد شيء.`,
    `Not enough disk space at ${path}: free some and run the same command again; nothing was lost.`,
  );
}

/**
 * Refuses to begin what the disk cannot hold.
 * @param {string} path
 * @param {number} megabytes
 */
export function refuseFullDisk(path, megabytes) {
  let there = path;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = statfsSync(there);
  if ((bavail * bsize) / 1_048_576 < megabytes) throw diskFull(path);
}

/** @param {string} output */
export const saysDiskFull = (output) => /ENOSPC|No space left on device|EDQUOT/.test(output);

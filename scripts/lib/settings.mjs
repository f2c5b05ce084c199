import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Failure } from "./failure.mjs";
import { root } from "./root.mjs";

/** Reads `.env.local` and `.env`; what the environment already says stands. */
export function loadEnvFiles() {
  for (const name of [".env.local", ".env"]) {
    const path = join(root, name);
    if (existsSync(path)) process.loadEnvFile(path);
  }
}

/**
 * A value of the environment, or of the file that `<NAME>_FILE` names.
 * @param {string} name
 */
export function setting(name) {
  const file = process.env[`${name}_FILE`];
  if (process.env[name] || !file) return process.env[name] || undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new Failure(
      `لا يمكن قراءة ${file}: صحّح ${name}_FILE.`,
      `${file} cannot be read: correct ${name}_FILE.`,
    );
  }
}

/** @param {string} name @param {number} otherwise */
function portSetting(name, otherwise) {
  const text = process.env[name];
  if (!text) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(
    `قيمة ${name} «${text}» ليست رقم منفذ: اختر رقمًا بين 1 و65535.`,
    `${name} «${text}» is not a port number: choose one from 1 to 65535.`,
  );
}

/** What the launcher needs to know before there is any package to read it with. */
export function launchSettings() {
  return {
    port: portSetting("PORT", 3000) || 3000,
    host: process.env.BIND_ADDRESS || "127.0.0.1",
    postgresPort: portSetting("POSTGRES_PORT", 0),
    databaseUrl: databaseUrl(),
    dataDir: resolve(root, process.env.DATA_DIR || ".data"),
  };
}

function databaseUrl() {
  const url = setting("DATABASE_URL");
  if (!url || /^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) return url;
  throw new Failure(
    "قيمة DATABASE_URL ليست عنوان PostgreSQL: اكتبها هكذا postgres://user:password@host:5432/database",
    "DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database",
  );
}

import { randomUUID } from "node:crypto";
import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** Where the bytes of pictures and recordings lie. Keys are made by us: lower-case letters, digits, «-», «.», «/». */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is nothing under this key. */
  get(key: string): Promise<Buffer | null>;
  /** The bytes from one place to another, the last not among them; fewer where there are no more. */
  part(key: string, from: number, to: number): Promise<Buffer | null>;
  stat(key: string): Promise<{ bytes: number } | null>;
  remove(key: string): Promise<void>;
  /** Every key that begins so, in no promised order. */
  list(prefix?: string): AsyncIterable<{ key: string; bytes: number }>;
  /** Throws when nothing could be put here now. */
  check(): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9-]*(?:[./][a-z0-9][a-z0-9-]*)*$/;

export function refuseForeignKey(key: string): string {
  if (!KEY.test(key)) throw new Error("a storage key is made by us and looks otherwise");
  return key;
}

const isAbsent = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

function orNull(error: unknown): null {
  if (isAbsent(error)) return null;
  throw error;
}

/** A folder on this machine; a file appears whole or not at all. */
export function localStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, refuseForeignKey(key));
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const unfinished = `${path}.${randomUUID()}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeWhole(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    get: (key) => readFile(pathOf(key)).catch(orNull),
    part: (key, from, to) => readPart(pathOf(key), from, to).catch(orNull),
    stat: (key) => stat(pathOf(key)).then((found) => ({ bytes: found.size }), orNull),
    remove: (key) => rm(pathOf(key), { force: true }),
    list: (prefix = "") => filesUnder(folder, prefix),
    async check() {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    },
  };
}

async function* filesUnder(folder: string, prefix: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(orNull);
  for (const entry of entries ?? []) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const key = relative(folder, path).split(sep).join("/");
    if (KEY.test(key) && key.startsWith(prefix) && !key.endsWith(".part"))
      yield { key, bytes: (await stat(path)).size };
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readPart(path: string, from: number, to: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

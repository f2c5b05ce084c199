import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Where the bytes of pictures lie. Keys are made by us: lower-case letters, digits, «-», «.», «/». */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is nothing under this key. */
  get(key: string): Promise<Buffer | null>;
  stat(key: string): Promise<{ bytes: number } | null>;
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9-]*(?:[./][a-z0-9][a-z0-9-]*)*$/;

function refuseForeignKey(key: string): string {
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
    stat: (key) => stat(pathOf(key)).then((found) => ({ bytes: found.size }), orNull),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
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

/** `DATA_DIR/media`; the folder of the embedded database unless it is set. */
export const mediaFolder = () => resolve(process.env.DATA_DIR ?? ".data", "media");

export const mediaStorage = () => localStorage(mediaFolder());

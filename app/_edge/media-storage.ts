import "server-only";
import { env } from "@/env";
import type { Storage } from "@/newsroom/media/storage";
import { storageOf } from "@/newsroom/media/storage-of";

let storage: Storage | undefined;

/** Where this newsroom's pictures lie. */
export function mediaStorage(): Storage {
  storage ??= storageOf(env());
  return storage;
}

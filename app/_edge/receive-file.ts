import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TooLarge, Unavailable } from "@/newsroom/errors";
import { inTurn } from "@/newsroom/media/in-turn";

const NO_ROOM = "لا متسع لملفات جديدة على الخادم الآن. أبلغ من يدير الموقع ثم أعد المحاولة.";

type Most = { most: number; refusal: string };

/**
 * Lets a sent file come to rest on disk, never more than `most` bytes of it, and hands it on when its turn has come:
 * however many come at once, one of them lies in memory.
 */
export async function receiveFile<Result>(
  request: Request,
  limit: Most,
  use: (bytes: Buffer) => Promise<Result>,
): Promise<Result> {
  if (Number(request.headers.get("content-length") ?? 0) > limit.most) throw new TooLarge(limit.refusal);
  const path = join(tmpdir(), `newsroom-${randomUUID()}.part`);
  try {
    await layDown(request, path, limit);
    return await inTurn(async () => use(await readFile(path)));
  } finally {
    await rm(path, { force: true });
  }
}

async function layDown(request: Request, path: string, { most, refusal }: Most): Promise<void> {
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > most) throw new TooLarge(refusal);
      await file.write(chunk);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") throw new Unavailable(NO_ROOM);
    throw error;
  } finally {
    await file.close();
  }
}

/** No line is so slow that a file takes longer. */
const LONGEST_MS = 2 * 3_600_000;

/** Sweeps out what a server that was killed while receiving left lying. */
export async function sweepReceived({ now }: { now: Date }): Promise<void> {
  const names = await readdir(tmpdir());
  for (const name of names.filter((one) => /^newsroom-[\w-]+\.part$/.test(one))) {
    const path = join(tmpdir(), name);
    const touched = await stat(path).catch(() => null);
    if (touched && now.getTime() - touched.mtimeMs > LONGEST_MS) await rm(path, { force: true });
  }
}

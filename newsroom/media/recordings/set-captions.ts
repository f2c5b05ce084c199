import { createHash, randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { recordings } from "@/db/schema/recordings";
import type { Recording } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { mayEditPicture } from "../policy";
import type { Storage } from "../storage";
import { readCaptions } from "./captions";
import { getRecording } from "./get-recording";
import { recordingColumns } from "./recording";

/** Writes under a recording what is said in it, or takes that away; every story that has it follows. */
export async function setCaptions(
  ctx: DeskCtx,
  id: number,
  sent: Uint8Array | null,
  storage: Storage,
): Promise<Recording> {
  const recording = await getRecording(ctx, id);
  if (!mayEditPicture(ctx.user, recording)) throw new Forbidden("لا يمكنك تعديل هذا المقطع.");
  const captions = sent && (await keep(Buffer.from(readCaptions(sent)), storage));
  const changed = await inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(recordings)
      .set({
        captionsKey: captions?.key ?? null,
        captionsHash: captions?.hash ?? "",
        version: sql`${recordings.version} + 1`,
      })
      .where(and(eq(recordings.id, id), eq(recordings.version, recording.version)))
      .returning(recordingColumns);
    if (!row) throw new Conflict("غيّر زميل هذا المقطع قبلك. أعد المحاولة.");
    const act = captions ? "captionRecording" : "uncaptionRecording";
    await record(tx, { act, subjectKind: "recording", subjectId: id, version: recording.version + 1 });
    return row;
  });
  if (recording.captionsKey) await storage.remove(recording.captionsKey);
  return changed;
}

async function keep(bytes: Buffer, storage: Storage) {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const key = `captions/${hash.slice(0, 2)}/${hash.slice(0, 16)}-${randomUUID()}.vtt`;
  await storage.put(key, bytes);
  return { hash, key };
}

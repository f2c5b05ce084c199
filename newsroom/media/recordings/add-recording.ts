import { createHash, randomUUID } from "node:crypto";
import { recordings } from "@/db/schema/recordings";
import type { Recording } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { record } from "@/newsroom/audit/record";
import { type Db, inTransaction, type Viewer } from "@/newsroom/ctx";
import type { Storage } from "../storage";
import { readRecording } from "./read-recording";
import { recordingColumns } from "./recording";

type Ctx = { db: Db; now: Date; user: Viewer | null };

/** Takes something to be heard or watched into the library: judged by its bytes, and kept as readers will get it. */
export async function addRecording(
  ctx: Ctx,
  sent: Buffer,
  { title }: { title: string },
  storage: Storage,
): Promise<Recording> {
  const { bytes, ...facts } = readRecording(sent);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const storageKey = `recordings/${hash.slice(0, 2)}/${hash.slice(0, 16)}-${randomUUID()}.${facts.ext}`;
  await storage.put(storageKey, bytes);
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(recordings)
      .values({
        ...facts,
        bytes: bytes.length,
        hash,
        storageKey,
        title,
        folded: fold(title),
        uploadedBy: ctx.user?.id ?? null,
        uploadedAt: ctx.now,
      })
      .returning(recordingColumns);
    if (!row) throw new Error("insert returned no row");
    await record(tx, { act: "addRecording", subjectKind: "recording", subjectId: row.id });
    return row;
  });
}

import { eq, lt } from "drizzle-orm";
import { uploads } from "@/db/schema/media";
import type { Db } from "@/newsroom/ctx";
import type { Storage } from "./storage";
import { pieceKey, piecesIn, type Upload } from "./upload-pieces";

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
const AT_ONCE = 50;

/** Forgets what nobody went on with for a day; the answer is how many. */
export async function sweepUploads(ctx: { db: Db; now: Date }, storage: Storage): Promise<number> {
  const before = new Date(ctx.now.getTime() - FORGOTTEN_AFTER_MS);
  const rows = await ctx.db
    .select({ id: uploads.id, bytes: uploads.bytes })
    .from(uploads)
    .where(lt(uploads.touchedAt, before))
    .limit(AT_ONCE);
  for (const row of rows) await forgetUpload(ctx.db, row, storage);
  return rows.length;
}

export async function forgetUpload(db: Db, { id, bytes }: Pick<Upload, "id" | "bytes">, storage: Storage) {
  await db.delete(uploads).where(eq(uploads.id, id));
  for (let piece = 0; piece < piecesIn(bytes); piece++) await storage.remove(pieceKey(id, piece));
}

import { randomUUID } from "node:crypto";
import { and, count, eq, lt, sql } from "drizzle-orm";
import * as z from "zod";
import { uploads } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import type { Db, DeskCtx } from "@/newsroom/ctx";
import { Conflict, Invalid, NotFound, TooLarge, TooMany } from "@/newsroom/errors";
import { addPicture, type PictureFields } from "./add-picture";
import { inTurn } from "./in-turn";
import { limits } from "./limits";
import { refusals } from "./messages";
import type { Storage } from "./storage";

/** What a bad line loses at most when it is cut. */
export const PIECE_BYTES = 512 * 1024;
/** A day's pictures of one person, and some to spare. */
const MOST_OPEN = 300;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
const AT_ONCE = 50;

const begun = z.object({ fileName: z.string().max(300), bytes: z.int().positive() });

export type Upload = { id: string; bytes: number; fileName: string; pieces: number };

const columns = { id: uploads.id, bytes: uploads.bytes, fileName: uploads.fileName, pieces: uploads.pieces };
const piecesIn = (bytes: number) => Math.ceil(bytes / PIECE_BYTES);
const keyOf = (id: string, piece: number) => `uploads/${id}/${piece}.piece`;

/** Announces a file that comes in pieces; what could never be taken is refused before its first byte. */
export async function beginUpload(ctx: DeskCtx, given: unknown): Promise<Upload> {
  const parsed = begun.safeParse(given);
  if (!parsed.success) throw new Invalid("لا يُعرف أي ملف هذا.");
  if (parsed.data.bytes > limits.bytes) throw new TooLarge(refusals.tooLarge);
  const [open] = await ctx.db
    .select({ open: count() })
    .from(uploads)
    .where(eq(uploads.accountId, ctx.user.id));
  if ((open?.open ?? 0) >= MOST_OPEN)
    throw new TooMany("بدأتَ رفع صور كثيرة ولم تكملها. أكملها أولاً ثم ابدأ غيرها.", 60);
  const [row] = await ctx.db
    .insert(uploads)
    .values({
      id: randomUUID(),
      accountId: ctx.user.id,
      fileName: cleanPasted(parsed.data.fileName).slice(0, 200),
      bytes: parsed.data.bytes,
      startedAt: ctx.now,
      touchedAt: ctx.now,
    })
    .returning(columns);
  if (!row) throw new Error("insert returned no row");
  return row;
}

/** One's own upload and how much of it has come. */
export async function getUpload(ctx: DeskCtx, id: string): Promise<Upload> {
  const isId = z.uuid().safeParse(id).success;
  const [row] = isId
    ? await ctx.db
        .select(columns)
        .from(uploads)
        .where(and(eq(uploads.id, id), eq(uploads.accountId, ctx.user.id)))
    : [];
  if (!row) throw new NotFound("لا أثر لهذا الرفع. ابدأه من جديد.");
  return row;
}

/** Takes the next piece; one that came before is taken again without harm, one too early is refused. */
export async function takePiece(
  ctx: DeskCtx,
  id: string,
  { piece, bytes, storage }: { piece: number; bytes: Uint8Array; storage: Storage },
): Promise<Upload> {
  const upload = await getUpload(ctx, id);
  const last = piecesIn(upload.bytes) - 1;
  if (!(piece >= 0 && piece <= last)) throw new Invalid("وصلت قطعة لا مكان لها.");
  if (piece > upload.pieces) throw new Conflict("سبقت هذه القطعة ما قبلها.", upload);
  const whole = piece === last ? upload.bytes - last * PIECE_BYTES : PIECE_BYTES;
  if (bytes.length !== whole) throw new Invalid("وصلت القطعة ناقصة. أعد إرسالها.");
  await storage.put(keyOf(id, piece), bytes);
  const [row] = await ctx.db
    .update(uploads)
    .set({ pieces: sql`greatest(${uploads.pieces}, ${piece + 1})`, touchedAt: ctx.now })
    .where(eq(uploads.id, id))
    .returning(columns);
  return row ?? upload;
}

/** Puts the pieces together and takes the picture into the library; what is refused leaves nothing behind. */
export async function finishUpload(
  ctx: DeskCtx,
  id: string,
  { storage, fields = {} }: { storage: Storage; fields?: PictureFields },
): Promise<Picture> {
  const upload = await getUpload(ctx, id);
  if (upload.pieces < piecesIn(upload.bytes)) throw new Conflict("لم تصل الصورة كاملة بعد.", upload);
  return inTurn(async () => {
    try {
      const picture = await addPicture(
        ctx,
        await join(upload, storage),
        { fileName: upload.fileName, ...fields },
        storage,
      );
      await forget(ctx.db, upload, storage);
      return picture;
    } catch (error) {
      if (error instanceof Invalid) await forget(ctx.db, upload, storage);
      throw error;
    }
  });
}

async function join({ id, bytes }: Upload, storage: Storage): Promise<Buffer> {
  const whole: Buffer[] = [];
  for (let piece = 0; piece < piecesIn(bytes); piece++) {
    const found = await storage.get(keyOf(id, piece));
    if (!found) throw new Conflict("ضاعت قطعة من الصورة. ارفعها من جديد.");
    whole.push(found);
  }
  return Buffer.concat(whole);
}

async function forget(db: Db, { id, bytes }: Pick<Upload, "id" | "bytes">, storage: Storage) {
  await db.delete(uploads).where(eq(uploads.id, id));
  for (let piece = 0; piece < piecesIn(bytes); piece++) await storage.remove(keyOf(id, piece));
}

/** Forgets what nobody went on with for a day; the answer is how many. */
export async function sweepUploads(ctx: { db: Db; now: Date }, storage: Storage): Promise<number> {
  const before = new Date(ctx.now.getTime() - FORGOTTEN_AFTER_MS);
  const rows = await ctx.db
    .select({ id: uploads.id, bytes: uploads.bytes })
    .from(uploads)
    .where(lt(uploads.touchedAt, before))
    .limit(AT_ONCE);
  for (const row of rows) await forget(ctx.db, row, storage);
  return rows.length;
}

import { randomUUID } from "node:crypto";
import { and, count, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { uploads } from "@/db/schema/media";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, Invalid, NotFound, TooLarge, TooMany } from "@/newsroom/errors";
import { limits } from "./limits";
import { refusals } from "./messages";
import { recordingLimits } from "./recordings/limits";
import { recordingRefusals } from "./recordings/messages";
import type { Storage } from "./storage";
import { PIECE_BYTES, pieceKey, piecesIn, type Upload, uploadColumns } from "./upload-pieces";

/** A day's pictures of one person, and some to spare; recordings are heavy, and nobody cuts more at once. */
const mostOpen = { picture: 300, recording: 6 } as const;

const begun = z.object({
  fileName: z.string().max(300),
  bytes: z.int().positive(),
  kind: z.enum(["picture", "recording"]).default("picture"),
});

/** The heaviest file of each kind, and what is said of a heavier one. */
const heaviest = {
  picture: { bytes: limits.bytes, refusal: refusals.tooLarge },
  recording: { bytes: recordingLimits.videoBytes, refusal: recordingRefusals.tooLarge },
} as const;

/** Announces a file that comes in pieces; what could never be taken is refused before its first byte. */
export async function beginUpload(ctx: DeskCtx, given: unknown): Promise<Upload> {
  const parsed = begun.safeParse(given);
  if (!parsed.success) throw new Invalid("لا يُعرف أي ملف هذا.");
  const { kind, bytes, fileName } = parsed.data;
  if (bytes > heaviest[kind].bytes) throw new TooLarge(heaviest[kind].refusal);
  const [open] = await ctx.db
    .select({ open: count() })
    .from(uploads)
    .where(and(eq(uploads.accountId, ctx.user.id), eq(uploads.kind, kind)));
  if ((open?.open ?? 0) >= mostOpen[kind])
    throw new TooMany("بدأتَ رفع ملفات كثيرة ولم تكملها. أكملها أولاً ثم ابدأ غيرها.", 60);
  const [row] = await ctx.db
    .insert(uploads)
    .values({
      id: randomUUID(),
      accountId: ctx.user.id,
      fileName: cleanPasted(fileName).slice(0, 200),
      kind,
      bytes,
      startedAt: ctx.now,
      touchedAt: ctx.now,
    })
    .returning(uploadColumns);
  if (!row) throw new Error("insert returned no row");
  return row;
}

/** One's own upload and how much of it has come. */
export async function getUpload(ctx: DeskCtx, id: string): Promise<Upload> {
  const isId = z.uuid().safeParse(id).success;
  const [row] = isId
    ? await ctx.db
        .select(uploadColumns)
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
  await storage.put(pieceKey(id, piece), bytes);
  const [row] = await ctx.db
    .update(uploads)
    .set({ pieces: sql`greatest(${uploads.pieces}, ${piece + 1})`, touchedAt: ctx.now })
    .where(eq(uploads.id, id))
    .returning(uploadColumns);
  return row ?? upload;
}

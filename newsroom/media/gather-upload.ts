import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, Invalid, NotFound } from "@/newsroom/errors";
import { inTurn } from "./in-turn";
import type { Storage } from "./storage";
import { forgetUpload } from "./sweep-uploads";
import { getUpload } from "./take-upload";
import { PIECE_BYTES, pieceKey, piecesIn, type Upload, type UploadKind } from "./upload-pieces";

type Gathering<Taken> = {
  id: string;
  kind: UploadKind;
  storage: Storage;
  take: (bytes: Buffer, upload: Upload) => Promise<Taken>;
};

/** Puts the pieces together and gives them to whoever takes them in; what is refused leaves nothing behind. */
export async function gatherUpload<Taken>(
  ctx: DeskCtx,
  { id, kind, storage, take }: Gathering<Taken>,
): Promise<Taken> {
  const upload = await getUpload(ctx, id);
  if (upload.kind !== kind) throw new NotFound("لا أثر لهذا الرفع. ابدأه من جديد.");
  if (upload.pieces < piecesIn(upload.bytes)) throw new Conflict("لم يصل الملف كاملاً بعد.", upload);
  return inTurn(async () => {
    try {
      const taken = await take(await join(upload, storage), upload);
      await forgetUpload(ctx.db, upload, storage);
      return taken;
    } catch (error) {
      if (error instanceof Invalid) await forgetUpload(ctx.db, upload, storage);
      throw error;
    }
  });
}

async function join({ id, bytes }: Upload, storage: Storage): Promise<Buffer> {
  const whole = Buffer.alloc(bytes);
  for (let piece = 0; piece < piecesIn(bytes); piece++) {
    const found = await storage.get(pieceKey(id, piece));
    if (!found) throw new Conflict("ضاعت قطعة من الملف. ارفعه من جديد.");
    found.copy(whole, piece * PIECE_BYTES);
  }
  return whole;
}

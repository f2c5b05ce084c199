import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { readBytes } from "@/app/_edge/read-bytes";
import { refusals } from "@/newsroom/media/messages";
import { takePiece } from "@/newsroom/media/take-upload";
import { PIECE_BYTES } from "@/newsroom/media/upload-pieces";

/** The bytes of one piece, counted from 0. */
export const PUT = deskRoute("media:upload", async ({ ctx, request, params }) => ({
  upload: await takePiece(ctx, params.id ?? "", {
    piece: /^\d{1,3}$/.test(params.piece ?? "") ? Number(params.piece) : -1,
    bytes: await readBytes(request, PIECE_BYTES, refusals.tooLarge),
    storage: mediaStorage(),
  }),
}));

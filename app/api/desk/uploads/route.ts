import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { beginUpload } from "@/newsroom/media/take-upload";
import { PIECE_BYTES } from "@/newsroom/media/upload-pieces";

const MOST_BYTES = 2_000;

/** Announces a picture, or a recording, that comes piece by piece: `{ fileName, bytes, kind? }`. */
export const POST = deskRoute("media:upload", async ({ ctx, request }) => ({
  upload: await beginUpload(ctx, await readJson(request, MOST_BYTES)),
  pieceBytes: PIECE_BYTES,
}));

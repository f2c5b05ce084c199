import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { beginUpload, PIECE_BYTES } from "@/newsroom/media/take-upload";

const MOST_BYTES = 2_000;

/** Announces a picture that comes piece by piece: `{ fileName, bytes }`. */
export const POST = deskRoute("media:upload", async ({ ctx, request }) => ({
  upload: await beginUpload(ctx, await readJson(request, MOST_BYTES)),
  pieceBytes: PIECE_BYTES,
}));

import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { finishUpload, getUpload, PIECE_BYTES } from "@/newsroom/media/take-upload";

/** How much of it has come: where to go on after a cut. */
export const GET = deskRoute("media:upload", async ({ ctx, params }) => ({
  upload: await getUpload(ctx, params.id ?? ""),
  pieceBytes: PIECE_BYTES,
}));

/** All has come: the picture goes into the library. */
export const POST = deskRoute("media:upload", async ({ ctx, params }) => ({
  picture: await finishUpload(ctx, params.id ?? "", { storage: mediaStorage() }),
}));

import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { finishUpload } from "@/newsroom/media/finish-upload";
import { addUploadedRecording } from "@/newsroom/media/recordings/add-uploaded-recording";
import { getUpload } from "@/newsroom/media/take-upload";
import { PIECE_BYTES } from "@/newsroom/media/upload-pieces";

/** How much of it has come: where to go on after a cut. */
export const GET = deskRoute("media:upload", async ({ ctx, params }) => ({
  upload: await getUpload(ctx, params.id ?? ""),
  pieceBytes: PIECE_BYTES,
}));

/** All has come: it goes into the library, as what it was announced as. */
export const POST = deskRoute("media:upload", async ({ ctx, params }) => {
  const { id, kind } = await getUpload(ctx, params.id ?? "");
  const storage = mediaStorage();
  if (kind === "recording") return { recording: await addUploadedRecording(ctx, id, storage) };
  return { picture: await finishUpload(ctx, id, { storage }) };
});

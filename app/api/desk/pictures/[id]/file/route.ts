import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { pictureAnswer, pictureIdOf } from "@/app/_edge/picture-answer";
import { receiveFile } from "@/app/_edge/receive-file";
import { inTransaction } from "@/newsroom/ctx";
import { limits } from "@/newsroom/media/limits";
import { refusals } from "@/newsroom/media/messages";
import { replacePicture } from "@/newsroom/media/replace-picture";
import { refreshPicture } from "@/newsroom/publishing/refresh-picture";

/** Another file in its place, over the version named by `?version=`. */
export const PUT = deskRoute("media:manage", async ({ ctx, request, params }) => {
  const id = pictureIdOf(params);
  const version = Number(new URL(request.url).searchParams.get("version") ?? Number.NaN);
  const limit = { most: limits.bytes, refusal: refusals.tooLarge };
  const replaced = await receiveFile(request, limit, (bytes) =>
    replacePicture(ctx, id, { version, bytes }, mediaStorage()),
  );
  await inTransaction(ctx, (tx) => refreshPicture(tx.db, id));
  return { picture: await pictureAnswer(ctx, replaced) };
});

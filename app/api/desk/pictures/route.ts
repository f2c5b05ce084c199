import { deskRoute } from "@/app/_edge/desk-route";
import { idsOf } from "@/app/_edge/ids-of";
import { mediaStorage } from "@/app/_edge/media-storage";
import { receiveFile } from "@/app/_edge/receive-file";
import { addPicture } from "@/newsroom/media/add-picture";
import { limits } from "@/newsroom/media/limits";
import { listPictures } from "@/newsroom/media/list-pictures";
import { refusals } from "@/newsroom/media/messages";
import { searchPictures } from "@/newsroom/media/search-pictures";

/** The library's newest pictures, those whose words hold what was typed, or those with these ids. */
export const GET = deskRoute("story:edit", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const ids = idsOf(params);
  return {
    pictures: ids ? await listPictures(ctx.db, ids) : await searchPictures(ctx, params.get("q") ?? ""),
  };
});

/** Takes the bytes of one picture into the library; everything else about it is said afterwards. */
export const POST = deskRoute("media:upload", async ({ ctx, request }) => {
  const limit = { most: limits.bytes, refusal: refusals.tooLarge };
  return {
    picture: await receiveFile(request, limit, (bytes) => addPicture(ctx, bytes, {}, mediaStorage())),
  };
});

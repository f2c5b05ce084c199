import { deskRoute } from "@/app/_edge/desk-route";
import { pictureAnswer, pictureIdOf } from "@/app/_edge/picture-answer";
import { getPicture } from "@/newsroom/media/get-picture";
import { restorePicture } from "@/newsroom/media/remove-picture";

export const POST = deskRoute("media:manage", async ({ ctx, params }) => {
  const id = pictureIdOf(params);
  await restorePicture(ctx, id);
  return { picture: await pictureAnswer(ctx, await getPicture(ctx, id)) };
});

import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { pictureAnswer, pictureIdOf } from "@/app/_edge/picture-answer";
import { readAsked } from "@/app/_edge/read-asked";
import { inTransaction } from "@/newsroom/ctx";
import { editPicture } from "@/newsroom/media/edit-picture";
import { getPicture } from "@/newsroom/media/get-picture";
import { removePicture } from "@/newsroom/media/remove-picture";
import { refreshPicture } from "@/newsroom/publishing/refresh-picture";

const asked = z.object({ version: z.int().positive(), change: z.unknown() });

export const GET = deskRoute("media:upload", async ({ ctx, params }) => ({
  picture: await pictureAnswer(ctx, await getPicture(ctx, pictureIdOf(params))),
}));

/** Says something else of it: `{ version, change }`. */
export const PATCH = deskRoute("media:edit", async ({ ctx, request, params }) => {
  const id = pictureIdOf(params);
  const { version, change } = await readAsked(request, asked);
  const picture = await inTransaction(ctx, async (tx) => {
    const changed = await editPicture(tx, id, { version, change });
    await refreshPicture(tx.db, id);
    return changed;
  });
  return { picture: await pictureAnswer(ctx, picture) };
});

/** Takes it out of the library; for thirty days it can be brought back. */
export const DELETE = deskRoute("media:manage", async ({ ctx, params }) => {
  await removePicture(ctx, pictureIdOf(params));
  return { removed: true };
});

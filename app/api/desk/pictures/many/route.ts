import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { editMany, MOST_AT_ONCE } from "@/newsroom/media/edit-many";
import { refreshPicture } from "@/newsroom/publishing/refresh-picture";

const asked = z.object({ ids: z.array(z.int().positive()).max(MOST_AT_ONCE), change: z.unknown() });

/** The same words for many pictures: `{ ids, change }`; each is told how it went. */
export const POST = deskRoute("media:edit", async ({ ctx, request }) => {
  const { ids, change } = await readAsked(request, asked);
  const outcomes = await editMany(ctx, ids, change);
  for (const { id, done } of outcomes) if (done) await refreshPicture(ctx.db, id);
  return { outcomes };
});

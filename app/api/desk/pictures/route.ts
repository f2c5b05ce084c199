import { deskRoute } from "@/app/_edge/desk-route";
import { idsOf } from "@/app/_edge/ids-of";
import { listPictures } from "@/newsroom/media/list-pictures";
import { searchPictures } from "@/newsroom/media/search-pictures";

/** The library's newest pictures, those whose words hold what was typed, or those with these ids. */
export const GET = deskRoute("story:edit", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const ids = idsOf(params);
  return {
    pictures: ids ? await listPictures(ctx.db, ids) : await searchPictures(ctx.db, params.get("q") ?? ""),
  };
});

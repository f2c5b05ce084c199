import { deskRoute } from "@/app/_edge/desk-route";
import { idsOf } from "@/app/_edge/ids-of";
import { listRecordings, searchRecordings } from "@/newsroom/media/recordings/queries";

/** The newest recordings of a kind, those whose names hold what was typed, or those with these ids. */
export const GET = deskRoute("story:edit", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const ids = idsOf(params);
  if (ids) return { recordings: await listRecordings(ctx.db, ids) };
  const kind = params.get("kind") === "audio" ? "audio" : "video";
  return { recordings: await searchRecordings(ctx.db, { kind, typed: params.get("q") ?? "" }) };
});

import { deskRoute } from "@/app/_edge/desk-route";
import { searchStories } from "@/newsroom/stories/search-stories";

/** The stories one may read whose headline holds what was typed. */
export const GET = deskRoute("story:read", async ({ ctx, request }) => ({
  stories: await searchStories(ctx, new URL(request.url).searchParams.get("q") ?? ""),
}));

import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { listAdvice } from "@/newsroom/publishing/advice";
import { listMissing } from "@/newsroom/publishing/readiness";
import { getStory } from "@/newsroom/stories/get-story";

/** What keeps a story from going out, and what it would be better with. */
export const GET = deskRoute("story:read", async ({ ctx, params }) => {
  const story = await getStory(ctx, idOf(params));
  const [missing, advice] = await Promise.all([
    listMissing(ctx.db, story, ctx.now),
    listAdvice(ctx.db, story),
  ]);
  return { missing, advice };
});

import { deskRoute } from "@/app/_edge/desk-route";
import { idsOf } from "@/app/_edge/ids-of";
import { articlePath } from "@/components/site/addresses";
import { listHeadlines, searchHeadlines } from "@/newsroom/articles/search-headlines";

/** Our published articles whose headline holds what was typed, newest first, or those with these numbers. */
export const GET = deskRoute("story:edit", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const ids = idsOf(params);
  const found = ids ? await listHeadlines(ctx.db, ids) : await searchHeadlines(ctx.db, params.get("q") ?? "");
  return {
    articles: found.map(({ slug, ...article }) => ({ ...article, path: articlePath({ ...article, slug }) })),
  };
});

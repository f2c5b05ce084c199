import { deskRoute } from "@/app/_edge/desk-route";
import { readLibraryFilter } from "@/app/_edge/library-filter";
import { listTerms, searchLibrary } from "@/newsroom/media/search-library";

/** One page of the library, and what it may be narrowed to: `?q=&facet=&source=&licence=&before=`. */
export const GET = deskRoute("media:upload", async ({ ctx, request }) => {
  const filter = readLibraryFilter(new URL(request.url).searchParams);
  const [page, terms] = await Promise.all([searchLibrary(ctx, filter), listTerms(ctx)]);
  return { ...page, ...terms };
});

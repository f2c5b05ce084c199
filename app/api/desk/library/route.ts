import { deskRoute } from "@/app/_edge/desk-route";
import { readLibraryFilter } from "@/app/_edge/library-filter";
import { listSources, searchLibrary } from "@/newsroom/media/search-library";

/** One page of the library, and the sources it may be narrowed to: `?q=&facet=&source=&before=`. */
export const GET = deskRoute("media:upload", async ({ ctx, request }) => {
  const filter = readLibraryFilter(new URL(request.url).searchParams);
  const [page, sources] = await Promise.all([searchLibrary(ctx, filter), listSources(ctx)]);
  return { ...page, sources };
});

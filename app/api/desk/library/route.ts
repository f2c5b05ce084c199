import { deskRoute } from "@/app/_edge/desk-route";
import { readLibraryFilter } from "@/app/_edge/library-filter";
import { searchLibrary } from "@/newsroom/media/search-library";

/** One page of the library: `?q=&facet=&source=&before=`. */
export const GET = deskRoute("media:upload", async ({ ctx, request }) =>
  searchLibrary(ctx, readLibraryFilter(new URL(request.url).searchParams)),
);

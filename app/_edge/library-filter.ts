import { type LibraryFilter, libraryFacets } from "@/newsroom/media/search-library";

/** What an address asks of the library; what it spells wrongly is not asked. */
export function readLibraryFilter(params: URLSearchParams): LibraryFilter {
  const facet = libraryFacets.find((name) => name === params.get("facet"));
  const before = Number(params.get("before") ?? Number.NaN);
  const source = params.get("source")?.slice(0, 200);
  return {
    words: params.get("q") ?? "",
    ...(facet && { facet }),
    ...(source && { source }),
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
  };
}

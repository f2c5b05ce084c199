import { type LibraryFilter, libraryFacets } from "@/newsroom/media/search-library";

/** What an address asks of the library; what it spells wrongly is not asked. */
export function readLibraryFilter(params: URLSearchParams): LibraryFilter {
  const asked = params.getAll("facet");
  const before = Number(params.get("before") ?? Number.NaN);
  const source = params.get("source")?.slice(0, 200);
  const licence = params.get("licence")?.slice(0, 500);
  return {
    words: params.get("q") ?? "",
    facets: libraryFacets.filter((name) => asked.includes(name)),
    ...(source && { source }),
    ...(licence && { licence }),
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
  };
}

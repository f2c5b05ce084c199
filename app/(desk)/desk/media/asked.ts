import type { LibraryAsked } from "@/components/desk/media/library-query";
import type { LibraryFilter } from "@/newsroom/media/search-library";

export function paramsOf(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      params.append(name, one);
  return params;
}

/** What the screen was asked for, with everything it did not understand left out. */
export const askedOf = (params: URLSearchParams, filter: LibraryFilter): LibraryAsked => ({
  words: filter.words ?? "",
  facets: filter.facets ?? [],
  source: filter.source ?? "",
  licence: filter.licence ?? "",
  view: params.get("view") === "list" ? "list" : "grid",
});

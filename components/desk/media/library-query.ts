export const facets = ["mine", "no-alt", "unused", "expired", "moving"] as const;
export type Facet = (typeof facets)[number] | "removed";

/** What the address asks of the library, and how it is looked at. */
export type LibraryAsked = {
  words: string;
  facets: Facet[];
  source: string;
  licence: string;
  view: "grid" | "list";
};

/** The library's address for this, from its newest picture on or from the one after `before`. */
export function libraryAddress(asked: LibraryAsked, before: number | null = null): string {
  return `/desk/media${libraryQuery(asked, before)}`;
}

export function libraryQuery(asked: LibraryAsked, before: number | null = null): string {
  const params = new URLSearchParams();
  if (asked.words) params.set("q", asked.words);
  for (const facet of asked.facets) params.append("facet", facet);
  if (asked.source) params.set("source", asked.source);
  if (asked.licence) params.set("licence", asked.licence);
  if (asked.view === "list") params.set("view", "list");
  if (before !== null) params.set("before", String(before));
  return params.size > 0 ? `?${params}` : "";
}

export const isNarrowed = ({ words, facets, source, licence }: LibraryAsked) =>
  words !== "" || source !== "" || licence !== "" || facets.some((facet) => facet !== "removed");

export const isBin = ({ facets }: LibraryAsked) => facets.includes("removed");

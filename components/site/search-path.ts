export type SearchAsked = {
  q: string;
  section?: string | undefined;
  author?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  page?: number | undefined;
};

export const SEARCH_PATH = "/search";

/** The address of a search; what is not asked for is not in it. */
export function searchPath({ page = 1, ...asked }: SearchAsked): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) params.set(name, value);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `${SEARCH_PATH}?${params}` : SEARCH_PATH;
}

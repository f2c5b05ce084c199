import type { Publication, Stage } from "@/db/types";

export type ListFilter = {
  stage?: Stage | undefined;
  publication?: Publication | undefined;
  sectionId?: number | undefined;
  mine?: boolean | undefined;
  headline?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
};

type Place = { before?: string | null; after?: string | null };

/** The filter as an address: «?stage=…»; the place of another page only where it is asked for. */
export function queryOf(filter: ListFilter, { before, after }: Place = {}): string {
  const params = new URLSearchParams();
  if (filter.mine) params.set("mine", "1");
  if (filter.stage) params.set("stage", filter.stage);
  if (filter.publication) params.set("publication", filter.publication);
  if (filter.sectionId) params.set("section", String(filter.sectionId));
  if (filter.headline) params.set("q", filter.headline);
  if (before) params.set("before", before);
  if (after) params.set("after", after);
  return params.size > 0 ? `?${params}` : "";
}

import type { ListPage } from "@/db/types";

/** The addresses of a list: itself, the older ones, its feed. */
export function listAddresses(listPath: string, page: ListPage<unknown>, before: string | null) {
  const list = encodeURI(listPath);
  return {
    path: before ? `${list}?before=${before}` : list,
    older: page.before ? `${list}?before=${page.before}` : undefined,
    feed: `${list}/feed.xml`,
  };
}

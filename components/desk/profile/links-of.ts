import type { AuthorLink } from "@/db/types";

/** The links that were written, without the rows left empty. */
export function linksOf(form: FormData): AuthorLink[] {
  const urls = form.getAll("linkUrl").map(String);
  return form
    .getAll("linkName")
    .map((name, at) => ({ name: String(name), url: urls[at] ?? "" }))
    .filter(({ name, url }) => name.trim() !== "" || url.trim() !== "");
}

import type { Publication } from "@/db/types";

/** The publication as people see it: `pending` when the working copy differs from what is public. */
export function publicationStatus(story: {
  publication: Publication;
  textVersion: number;
  publishedTextVersion: number | null;
}): Publication | "pending" {
  const differs = story.publishedTextVersion !== null && story.textVersion !== story.publishedTextVersion;
  return story.publication === "published" && differs ? "pending" : story.publication;
}

/** Readers have a text that went out without approval and that no second person has signed. */
export const isUnsigned = (story: {
  publication: Publication;
  urgentTextVersion: number | null;
  publishedTextVersion: number | null;
}): boolean =>
  story.publication === "published" &&
  story.urgentTextVersion !== null &&
  story.urgentTextVersion === story.publishedTextVersion;

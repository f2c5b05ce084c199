import type { BodyNodeJson, StoryText } from "@/db/types";

const written = new WeakMap<BodyNodeJson, string>();

function lettersOf(block: BodyNodeJson): string {
  const letters = written.get(block) ?? JSON.stringify(block);
  written.set(block, letters);
  return letters;
}

/**
 * A text as one string, which a browser puts away in a moment, where it copies a tree part by part. Blocks that
 * stand as they stood are not written out again: nothing may change them in place.
 */
export function writeText({ body, ...fields }: StoryText): string {
  const content = body.content.map(lettersOf).join(",");
  return `${JSON.stringify(fields).slice(0, -1)},"body":{"type":"doc","content":[${content}]}}`;
}

/** Kept as a string, or, by a page that was loaded before texts were, as it is. */
export const readText = (kept: string | StoryText): StoryText =>
  typeof kept === "string" ? JSON.parse(kept) : kept;

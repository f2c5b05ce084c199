import { isDeepStrictEqual } from "node:util";
import type { StoryText } from "@/db/types";
import { type BlockChange, compareBodies } from "./compare-bodies";
import { aBudget, diffWords, type Piece } from "./diff-words";

export type WrittenField =
  | "kicker"
  | "headline"
  | "standfirst"
  | "dateline"
  | "creditSources"
  | "slug"
  | "seoTitle"
  | "seoDescription"
  | "shareTitle"
  | "shareDescription"
  | "leadAlt"
  | "leadCaption"
  | "leadCredit";
export type ChosenField = "sectionId" | "creditKind" | "leadMediaId" | "tagIds" | "bylineIds";

/** What differs between two texts of a story: fields first, then the body. */
export type TextComparison = {
  written: { field: WrittenField; words: Piece[] }[];
  chosen: ChosenField[];
  blocks: BlockChange[];
  isSame: boolean;
};

export const writtenFields = [
  "kicker",
  "headline",
  "standfirst",
  "dateline",
  "creditSources",
  "slug",
  "seoTitle",
  "seoDescription",
  "shareTitle",
  "shareDescription",
  "leadAlt",
  "leadCaption",
  "leadCredit",
] as const satisfies WrittenField[];
export const chosenFields = ["sectionId", "creditKind", "leadMediaId", "tagIds", "bylineIds"] as const;

/** A field as one line of words. */
export const printed = (text: StoryText, field: WrittenField) =>
  field === "creditSources" ? text.creditSources.join("، ") : text[field];

export function compareTexts(before: StoryText, after: StoryText): TextComparison {
  const budget = aBudget();
  const written = writtenFields
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, words: diffWords(printed(before, field), printed(after, field), budget) }));
  const chosen = chosenFields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const blocks = compareBodies(before.body, after.body, budget);
  const isSame = written.length + chosen.length === 0 && blocks.every((block) => block.kind === "same");
  return { written, chosen, blocks, isSame };
}

import type { StoryText } from "./types";

/** What is asked before approval: somebody's word, or what the text itself shows. */
export type CheckKind = "ticked" | "headline" | "picture" | "style";
export type SuggestionStatus = "open" | "accepted" | "rejected";
/** Words a remark hangs on, with what stood around them; `newsroom/body` finds them again. */
export type AnchorJson = { block: number; from: number; quote: string; before: string; after: string };

/** The fields a remark may hang on as a whole. */
export type RemarkField = Exclude<
  keyof StoryText,
  "sectionId" | "creditKind" | "creditSources" | "slug" | "body" | "leadMediaId" | "tagIds" | "bylineIds"
>;

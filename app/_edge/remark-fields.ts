import type { RemarkField } from "@/db/review-types";

/** The fields that a remark or a suggestion may name. */
export const remarkFields = [
  "kicker",
  "headline",
  "standfirst",
  "dateline",
  "leadAlt",
  "leadCaption",
  "leadCredit",
  "seoTitle",
  "seoDescription",
  "shareTitle",
  "shareDescription",
] as const satisfies RemarkField[];

import type { StoryText } from "@/db/types";

/** A text kept before a field existed has it empty. */
export const completeText = (kept: StoryText): StoryText =>
  Object.assign({ slug: "", seoDescription: "", shareDescription: "", leadCredit: "" }, kept);

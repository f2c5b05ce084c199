import type { BodyJson } from "@/db/types";
import { textBlocks } from "@/newsroom/body/text-blocks";
import type { CheckedText } from "./types";

type Words = { headline: string; standfirst: string; body: BodyJson };

/** What is checked of a story: its headline, then its standfirst, then every block of words in the body. */
export const wordsOfStory = ({ headline, standfirst, body }: Words): CheckedText => ({
  headline,
  paragraphs: [standfirst, ...textBlocks(body).map(({ text }) => text)],
});

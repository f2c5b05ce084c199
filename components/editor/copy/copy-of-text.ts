import type { StoryText } from "@/db/types";
import { toText } from "@/newsroom/body/to-text";

/** As long as every file system takes a name in Arabic. */
const MOST_LETTERS = 60;

type Words = Pick<StoryText, "kicker" | "headline" | "standfirst" | "dateline" | "body">;

/** A story as a file of plain words: what stands over the text, then the text. */
export function copyOfText(text: Words, otherwise: string): { name: string; words: string } {
  const { kicker, headline, standfirst, dateline, body } = text;
  const parts = [kicker, headline, standfirst, dateline, toText(body)];
  const words = parts.map((part) => part.trim()).filter((part) => part !== "");
  return { name: `${fileNameOf(headline) || otherwise}.txt`, words: `${words.join("\n\n")}\n` };
}

const fileNameOf = (headline: string) =>
  headline
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_LETTERS)
    .trim();

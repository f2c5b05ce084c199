import { escapeMarkup } from "@/newsroom/body/escape";
import { telegramSays as say } from "./messages";

/** https://core.telegram.org/bots/api#sendmessage: characters of a message, counted in UTF-16 units. */
const MOST = 4_096;
/** A headline longer than this is none; what is left belongs to the standfirst and the link. */
const MOST_HEADLINE = 500;

export type TelegramFacts = {
  articleId: number;
  headline: string;
  standfirst: string;
  isCorrected: boolean;
  isGone: boolean;
};

/** What stands in a channel, in the HTML of the Bot API; empty for an article that is to go from there. */
export function telegramText({ isGone, ...facts }: TelegramFacts, home: string): string {
  if (isGone) return "";
  const headline = shortened(clean(facts.headline), MOST_HEADLINE);
  const link = `${home}/news/${facts.articleId}`;
  const mark = facts.isCorrected ? say.corrected : "";
  const around = [headline, mark, link].join("\n\n").length;
  const standfirst = shortened(clean(facts.standfirst), MOST - around - 4);
  const parts = [`<b>${escapeMarkup(headline)}</b>`, escapeMarkup(standfirst), mark, escapeMarkup(link)];
  return parts.filter((part) => part !== "").join("\n\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]+|\p{Surrogate}/gu;

const clean = (text: string) => text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();

/** At the end of a word, never within a letter. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s+\S*$/, "")}…`;
}

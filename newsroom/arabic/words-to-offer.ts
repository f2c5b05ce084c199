import { fold } from "./fold";

/** Shorter ones say nothing, longer ones are no words. */
const LETTERS = { least: 3, most: 24 };
const MOST_WORDS = 400;

const marks = /[\u0640\u064b-\u0652\u0670]/g;
const between = /[^0-9A-Za-z\u0621-\u063a\u0641-\u064a\u0671-\u06d3]+/;
const isLength = ({ length }: string) => length >= LETTERS.least && length <= LETTERS.most;

/**
 * The words of a text that search completes and offers for mistyped ones: how each compares → how it is
 * written. The migration that first filled the table of words counts them in the same way.
 */
export function wordsToOffer(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const shown of text.replace(marks, "").split(between)) {
    if (!isLength(shown) || /^\d+$/.test(shown)) continue;
    const folded = fold(shown);
    if (isLength(folded) && !words.has(folded)) words.set(folded, shown);
    if (words.size === MOST_WORDS) break;
  }
  return words;
}

import { writeDigits } from "./digits";

const invisible = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{M}/gu;

/** In this order: a hamza before waw is a spelling of waw, before it is anything else. */
const spellings: readonly [RegExp, string][] = [
  [/[\u0626\u0621]\u0648/g, "\u0648\u0648"],
  [/[أإآٱ]/g, "ا"],
  [/[ىیېێئ]/g, "ي"],
  [/[ةەہھ]/g, "ه"],
  [/[ؤۆ]/g, "و"],
  [/[کگ]/g, "ك"],
  [/چ/g, "ج"],
  [/پ/g, "ب"],
  [/ژ/g, "ز"],
  [/ڤ/g, "ف"],
  [/ڕ/g, "ر"],
  [/ڵ/g, "ل"],
];

/**
 * The one spelling under which search, tags and the style checker compare: words of letters and
 * digits, one space apart, without marks, hamzas or the letters that keyboards and dialects exchange.
 * The same rules stand in the database's `fold`; change both or neither.
 */
export function fold(text: string): string {
  let folded = text.normalize("NFKC").replace(invisible, "");
  for (const [spelling, letter] of spellings) folded = folded.replace(spelling, letter);
  return writeDigits(folded, "western")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/يء(?= |$)/g, "ي")
    .trim();
}

import { fold } from "@/newsroom/arabic/fold";
import { arabicNames, arabicWords } from "./arabic";
import { houseWords, latinNames, latinWords } from "./latin";
import { walks } from "./walks";

/** Letters that people write as a sign or a digit and think nobody will guess. */
const disguises: Record<string, string> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};
/** Shorter pieces stand in every word by chance. */
const SHORTEST_PIECE = 3;

const common: ReadonlySet<string> = new Set(
  [walks, latinWords, houseWords, latinNames, arabicWords, arabicNames].flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => fold(word).replaceAll(" ", "")),
  ),
);
const longest = Math.max(...[...common].map((word) => word.length));

export const commonCount = common.size;

/**
 * Whether a password is nothing but words of the list or of one's `own`, in any spelling, run together or apart,
 * with whatever digits and signs around and between them.
 */
export function isCommon(password: string, own: string[] = []): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const known = new Set(own.flatMap(wordsOf));
  const isKnown = (word: string) => common.has(word) || known.has(word);
  const edge = Math.max(longest, ...[...known].map((word) => word.length));
  return [core, undisguised(core)].some((text) => {
    const words = wordsOf(text);
    return words.every((word) => isMadeOf(word, isKnown, edge)) || isMadeOf(words.join(""), isKnown, edge);
  });
}

const undisguised = (text: string) => text.replace(/[@431!0$57]/g, (sign) => disguises[sign] ?? sign);

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** Whether the word is one of the known or can be cut into them; in time that grows with its length only. */
function isMadeOf(word: string, isKnown: (piece: string) => boolean, longestPiece: number): boolean {
  if (isKnown(word)) return true;
  const ends = [true];
  for (let end = SHORTEST_PIECE; end <= word.length; end += 1) {
    const from = Math.max(0, end - longestPiece);
    for (let start = from; start <= end - SHORTEST_PIECE && !ends[end]; start += 1)
      ends[end] = Boolean(ends[start]) && isKnown(word.slice(start, end));
  }
  return word.length > 0 && Boolean(ends[word.length]);
}

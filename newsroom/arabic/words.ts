/** How fast Arabic news is read, in words per minute. */
const wordsPerMinute = 180;

/** One word with the punctuation around it. */
const oneWord = /^[^\p{L}\p{M}\p{N}]*[\p{Script=Arabic}\p{M}\u200c]+[^\p{L}\p{M}\p{N}]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** Words as a reader counts them: «يشكّله» is one, a dash, a lone tatweel or a number's point is none. */
export function countWords(text: string): number {
  return text
    .replaceAll("\u0640", "")
    .split(/\s+/)
    .reduce((words, piece) => words + wordsIn(piece), 0);
}

/** The segmenter is asked only where it is needed: it takes 40 µs a word, a quarter second a long story. */
function wordsIn(piece: string) {
  if (oneWord.test(piece)) return 1;
  segmenter ??= new Intl.Segmenter("ar", { granularity: "word" });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  return words;
}

/** Whole minutes, at least one. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));

/** Characters as a writer counts them, spaces among them: harakat, tatweel and line ends are none. */
export const countCharacters = (text: string) =>
  Array.from(text.replace(/[\n\r\u0640\u200c]|\p{M}/gu, "")).length;

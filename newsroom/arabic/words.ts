/** How fast Arabic news is read, in words per minute. */
const wordsPerMinute = 180;

let segmenter: Intl.Segmenter | undefined;

/** Words as a reader counts them: «يشكّله» is one, a dash or a number's point is none. */
export function countWords(text: string): number {
  segmenter ??= new Intl.Segmenter("ar", { granularity: "word" });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Whole minutes, at least one. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));

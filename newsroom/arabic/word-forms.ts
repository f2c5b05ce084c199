import { stem } from "./stem";

/** What hangs before a word and may be a letter of it, so that the index keeps it; longest first. */
const hanging = ["وب", "ول", "فب", "فل", "و", "ف", "ب", "ل", "ك"];
const least = { toHang: 4, toTake: 5, left: 4 };
const article = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/;
const isArabic = (word: string) => /^[\u0620-\u06d3]+$/.test(word);

/** The stems under which an article may hold this folded word: its own, and with «و» or «ب» hanging before it. */
export function withPrefixes(
  word: string,
  prefixes: readonly string[] = hanging,
  fewest = least.toHang,
): string[] {
  const forms = [stem(word)];
  if (!isArabic(word)) return forms;
  const bare = word.replace(article, "");
  if (bare.length >= fewest) forms.push(...prefixes.map((prefix) => stem(prefix + bare)));
  return [...new Set(forms)];
}

/** The stems of what is left when «و», «ب» or both are taken from the word; none when nothing hangs there. */
export function withoutPrefix(word: string): string[] {
  if (word.length < least.toTake || !isArabic(word)) return [];
  return hanging
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least.left)
    .map((prefix) => stem(word.slice(prefix.length)));
}

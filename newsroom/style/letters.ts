import { fold } from "@/newsroom/arabic/fold";

const unread = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]/g;
const hasUnread = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]/;

/** A word as rules look it up: without harakat and tatweel. */
export const bareOf = (word: string) => (hasUnread.test(word) ? word.replace(unread, "") : word);

/** Puts the right letters into a word and leaves its marks where they were: «لايعبّر» becomes «لا يعبّر». */
export function respell(word: string, right: string): string {
  const bare = bareOf(word);
  if (bare === word) return right;
  if (bare.length === right.length && fold(bare) === fold(right)) return replaceLetters(word, right);
  let start = 0;
  while (start < bare.length && bare[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(bare.length, right.length) - start;
  while (end < most && bare.at(-1 - end) === right.at(-1 - end)) end += 1;
  const places = placesOfLetters(word);
  const head = places[start] ?? word.length;
  const tail = end === 0 ? word.length : (places[bare.length - end] ?? word.length);
  return word.slice(0, head) + right.slice(start, right.length - end) + word.slice(tail);
}

function replaceLetters(word: string, right: string): string {
  let letter = 0;
  return word.replace(/./gs, (mark) => (hasUnread.test(mark) ? mark : right.charAt(letter++)));
}

function placesOfLetters(word: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < word.length; at += 1) if (!hasUnread.test(word.charAt(at))) places.push(at);
  return places;
}

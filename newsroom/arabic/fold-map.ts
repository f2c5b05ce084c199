import { fold } from "./fold";

export interface FoldedText {
  folded: string;
  /** Where each folded character stands in the text, and after the last one the end of the text. */
  from: number[];
}

export interface Range {
  from: number;
  to: number;
}

const invisible = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{M}/u;
const known = new Map<string, string>();

/** `fold` leaves out marks between words, which may well be looked for. */
function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const isSpace = /\s/u.test(character);
  const folded = invisible.test(character) ? "" : isSpace ? " " : fold(character) || character;
  known.set(character, folded);
  return folded;
}

/** A text under the spelling in which it is searched, with the way back to where each letter stood. */
export function foldWithMap(text: string): FoldedText {
  let folded = "";
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const isWaw = (character === "ئ" || character === "ء") && text[at + 1] === "و";
    const letters = isWaw ? "و" : foldCharacter(character);
    for (let one = 0; one < letters.length; one += 1) from.push(at);
    folded += letters;
    at += character.length;
  }
  from.push(text.length);
  return { folded, from };
}

/** Where a text holds these words, whatever their hamzas, harakat and ta marbuta; the first letters found are not searched again. */
export function findFolded(text: string, words: string): Range[] {
  const sought = foldWithMap(words).folded;
  if (sought.trim() === "") return [];
  const { folded, from } = foldWithMap(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    const start = from[at] ?? 0;
    const end = from[at + sought.length] ?? text.length;
    found.push({ from: start, to: Math.max(end, start + 1) });
  }
  return found;
}

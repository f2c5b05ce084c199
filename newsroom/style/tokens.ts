import { type Cut, cutsOf } from "./clitics";
import { bareOf } from "./letters";
import type { Place } from "./types";

/** `foreign` is what no rule touches: addresses, handles, Latin runs. */
type Kind = "space" | "break" | "foreign" | "number" | "word" | "mark";

interface Span {
  text: string;
  /** A word without its harakat; any other token as it is. */
  bare: string;
  from: number;
  to: number;
  /** Its place among the tokens. */
  at: number;
}

/** A word with the ways to cut off what hangs before it. */
export interface Word extends Span {
  kind: "word";
  cuts: readonly Cut[];
}

export type Token = Word | (Span & { kind: Exclude<Kind, "word"> });

/** One paragraph or the headline, taken apart once for all rules. */
export interface Part {
  place: Place;
  text: string;
  tokens: Token[];
  words: Word[];
  marks: Token[];
}

const space = String.raw`[ \t\u00a0\u2000-\u200a\u202f\u3000]+`;
const address = String.raw`(?:https?:\/\/|www\.)[^\s«»“”"<>()،؛]+`;
const handle = String.raw`[@#][\p{L}\p{M}\p{N}_]+`;
const latin = String.raw`[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ0-9]|[.'’_@+\-/&:](?=[A-Za-zÀ-ɏ0-9]))*`;
const number = "[0-9٠-٩۰-۹]+(?:[.,:/٫٬–-][0-9٠-٩۰-۹]+)*";
const letter = String.raw`\u0621-\u063a\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff`;
const word = String.raw`[${letter}][${letter}\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u200c\u200d]*`;
const dots = String.raw`\.{2,}|…+`;

/** Every branch begins with characters of its own, so the scan is linear. */
const scanner = new RegExp(`${space}|${address}|${handle}|${latin}|${number}|${word}|${dots}|[^]`, "gu");

const starts = [
  ["space", /^[ \t\u00a0\u2000-\u200a\u202f\u3000]/],
  ["word", new RegExp(`^[${letter}]`)],
  ["number", /^[0-9٠-٩۰-۹]/],
  ["break", /^\n/],
  ["foreign", /^(?:[A-Za-zÀ-ɏ]|[@#].)/s],
] as const satisfies [Kind, RegExp][];

/** A story says most of its words more than once, and a writer checks it at every pause. */
const known = new Map<string, { bare: string; cuts: readonly Cut[] }>();
const mostKnown = 20_000;
/** No word is longer; what is comes once. */
const longestKnown = 40;

/** Takes a paragraph apart; the tokens cover it without gaps. */
export function takeApart(text: string, place: Place): Part {
  const part: Part = { place, text, tokens: [], words: [], marks: [] };
  let from = 0;
  for (const piece of text.match(scanner) ?? []) {
    const token = tokenOf(piece, from, part.tokens.length);
    part.tokens.push(token);
    if (token.kind === "word") part.words.push(token);
    else if (token.kind === "mark") part.marks.push(token);
    from = token.to;
  }
  return part;
}

function tokenOf(text: string, from: number, at: number): Token {
  const kind = text === " " ? "space" : (starts.find(([, start]) => start.test(text))?.[0] ?? "mark");
  return kind === "word"
    ? wordOf(text, from, at)
    : { kind, text, bare: text, from, to: from + text.length, at };
}

export function wordOf(text: string, from = 0, at = 0): Word {
  const { bare, cuts } = known.get(text) ?? learn(text);
  return { kind: "word", text, bare, from, to: from + text.length, at, cuts };
}

function learn(text: string) {
  const bare = bareOf(text);
  const anatomy = { bare, cuts: cutsOf(bare) };
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(text, anatomy);
  return anatomy;
}

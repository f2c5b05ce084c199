import { fold } from "./fold";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { withoutPrefix, withPrefixes } from "./word-forms";

/** What a person types; more says nothing more, and costs. */
export const queryLimits = { letters: 200, words: 12, synonyms: 12 } as const;

/** One thing that must be found: a word with its other forms and synonyms, or words in a row. */
export type Part = { words: string[]; isPhrase: boolean };

/** Groups of words that find one another, each word as typed. */
export type SynonymGroups = string[][];

export type SearchQuery = {
  /** A `tsquery`: every part, in any form. Empty when nothing was asked. */
  all: string;
  /** A `tsquery`: any part may be missing. */
  allButOne: string;
  /** A `tsquery` for every part. */
  each: string[];
  /** A `tsquery`: every part, the last word in any ending, as it is while somebody types. */
  typing: string;
  /** A `tsquery`: the words themselves, at least one; for ranking. */
  exact: string;
  /** The stems that are marked in what is found. */
  stems: Set<string>;
  parts: Part[];
};

const quoted = /[«"“„]([^«»"“”„]*)[»"”“]/g;
const wordsOf = (text: string) => fold(text).split(" ").filter(Boolean);

/** What was typed, part by part: stop words are left out where others are asked for, quotes keep words in a row. */
export function partsOf(typed: string): Part[] {
  const text = typed.slice(0, queryLimits.letters).toWellFormed();
  const phrases = [...text.matchAll(quoted)].map((found) => wordsOf(found[1] ?? ""));
  const loose = text.replace(quoted, " ").split(/\s+/).filter(Boolean);
  const telling = loose.filter((word) => !isStopWord(word.replace(/[^\p{L}\p{M}\p{N}]/gu, "")));
  const kept = telling.length > 0 || phrases.length > 0 ? telling : loose;
  const parts = [
    ...phrases.filter((words) => words.length > 0).map((words) => ({ words, isPhrase: words.length > 1 })),
    ...kept.flatMap(wordsOf).map((word) => ({ words: [word], isPhrase: false })),
  ];
  return parts.slice(0, queryLimits.words);
}

/** What a part may be found by: alternatives, each one or several stems in a row. */
type Alternatives = string[][];

const lexeme = (word: string) => `'${word.replaceAll("'", "")}'`;
const inRow = (words: string[]) =>
  words.length === 1 ? lexeme(words[0] ?? "") : `(${words.map(lexeme).join(" <-> ")})`;
const oneOf = (alternatives: Alternatives) => `(${alternatives.map(inRow).join(" | ")})`;

const formsOf = (word: string): Alternatives =>
  [...withPrefixes(word), ...withoutPrefix(word)].map((form) => [form]);

const LIGHT = ["و", "ب", "ل"];
const formsOfSynonym = (words: string[]): Alternatives => {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return withPrefixes(only, LIGHT).map((form) => [form]);
  return [words.map(stem)];
};

const keyOf = (words: string[]) => words.map(stem).join(" ");
const LONGEST = 3;

const indexes = new WeakMap<SynonymGroups, Map<string, string[][]>>();

function indexOf(groups: SynonymGroups): Map<string, string[][]> {
  const known = indexes.get(groups);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const group of groups) {
    const members = group.map(wordsOf).filter((words) => words.length > 0);
    for (const member of members) {
      const key = keyOf(member);
      index.set(key, [...(index.get(key) ?? []), ...members]);
    }
  }
  indexes.set(groups, index);
  return index;
}

/** Neighbouring words that have a synonym together, «كأس العالم», become one part. */
function joined(parts: Part[], index: Map<string, string[][]>): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = lengthOfSynonym(parts.slice(at, at + LONGEST), index);
    const words = parts.slice(at, at + length).flatMap((part) => part.words);
    found.push(length > 1 ? { words, isPhrase: false } : (parts[at] ?? { words, isPhrase: false }));
    at += length;
  }
  return found;
}

function lengthOfSynonym(next: Part[], index: Map<string, string[][]>): number {
  for (let length = next.length; length > 1; length -= 1) {
    const taken = next.slice(0, length);
    if (taken.some((part) => part.isPhrase)) continue;
    if (index.has(keyOf(taken.flatMap((part) => part.words)))) return length;
  }
  return 1;
}

/** What follows it tells «لحسن هادي» from other words that happen to begin so. */
const SHORT_NAME = 3;

function textOf(part: Part, index: Map<string, string[][]>): { text: string; stems: string[] } {
  const [first = "", ...rest] = part.words;
  if (part.isPhrase) {
    const opening = oneOf(withPrefixes(first, undefined, SHORT_NAME).map((form) => [form]));
    const text = `(${[opening, ...rest.map((word) => lexeme(stem(word)))].join(" <-> ")})`;
    return { text, stems: part.words.map(stem) };
  }
  const known = (index.get(keyOf(part.words)) ?? []).slice(0, queryLimits.synonyms).flatMap(formsOfSynonym);
  if (rest.length > 0) {
    const apart = `(${part.words.map((word) => oneOf(formsOf(word))).join(" & ")})`;
    const forms = part.words.flatMap((word) => formsOf(word).flat());
    return { text: `(${apart} | ${oneOf(known)})`, stems: [...forms, ...known.flat()] };
  }
  const alternatives = [...formsOf(first), ...known];
  return { text: oneOf(alternatives), stems: alternatives.flat() };
}

/** Of three words two, of eight seven; so many alternatives are enough. */
const MOST_LEFT_OUT = 6;

function allButOne(texts: string[]): string {
  if (texts.length < 3) return texts.join(" & ");
  const without = texts.slice(0, MOST_LEFT_OUT).map((left) => texts.filter((text) => text !== left));
  return without.map((rest) => `(${rest.join(" & ")})`).join(" | ");
}

const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

function typingOf(last: Part | undefined, made: { text: string } | undefined): string[] {
  if (!last || !made) return [];
  const begun = (last.words.at(-1) ?? "").replace(article, "");
  return [last.isPhrase ? made.text : `(${made.text} | ${lexeme(begun)}:* | ${lexeme(stem(begun))}:*)`];
}

/** What the database is asked for; the texts hold letters, digits and operators of ours only. */
export function searchQuery(typed: string, groups: SynonymGroups = []): SearchQuery {
  const parts = partsOf(typed);
  const index = indexOf(groups);
  const made = joined(parts, index).map((part) => textOf(part, index));
  const exact = parts.map((part) => inRow(part.words.map(stem)));
  return {
    all: made.map(({ text }) => text).join(" & "),
    allButOne: allButOne(made.map(({ text }) => text)),
    each: made.map(({ text }) => text),
    typing: [...made.slice(0, -1).map(({ text }) => text), ...typingOf(parts.at(-1), made.at(-1))].join(
      " & ",
    ),
    exact: exact.join(" | "),
    stems: new Set(made.flatMap(({ stems }) => stems)),
    parts,
  };
}

import { type Cut, hang, isDefinite } from "./clitics";
import { respell } from "./letters";
import { type ReadyTerm, startLength, type TermIndex } from "./term-index";
import type { Part, Token, Word } from "./tokens";
import { fillStars, matchWord } from "./wildcard";

/** Where a term stands in a paragraph and what may stand there instead. */
export interface FoundTerm {
  term: ReadyTerm;
  from: number;
  to: number;
  fixes: string[];
}

export function* findTerms(part: Part, index: TermIndex): Generator<FoundTerm> {
  for (const [place, word] of part.words.entries()) {
    const found = longestAt(part, place, word, index);
    if (found) yield found;
  }
}

function longestAt(part: Part, place: number, { cuts }: Word, index: TermIndex): FoundTerm | null {
  let longest: FoundTerm | null = null;
  for (const cut of cuts) {
    if (isAmbiguous(cut)) continue;
    for (const term of candidates(index, cut.rest)) {
      const found = matchAt(part, place, cut, term);
      if (found && (!longest || found.to > longest.to)) longest = found;
    }
    if (longest) return longest;
  }
  return null;
}

/** «للغاية» is «ل» before «الغاية», never before «لغاية». */
const isAmbiguous = ({ prefix, rest }: Cut) => prefix.endsWith("ل") && rest.startsWith("ل");

const none: ReadyTerm[] = [];

function candidates({ exact, byStart, anyStart }: TermIndex, word: string): ReadyTerm[] {
  const same = exact.get(word) ?? none;
  const alike = byStart.get(word.slice(0, startLength)) ?? none;
  return alike.length + anyStart.length === 0 ? same : [...same, ...alike, ...anyStart];
}

function matchAt(part: Part, at: number, { prefix, rest }: Cut, term: ReadyTerm): FoundTerm | null {
  const words = followingWords(part, at, term.words.length);
  if (!words) return null;
  const stars: string[] = [];
  for (const [place, pieces] of term.words.entries()) {
    const matched = matchWord(pieces, place === 0 ? rest : (words[place]?.bare ?? ""));
    if (!matched) return null;
    stars.push(...matched);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isPreferredAlready(part, at, rest, term)) return null;
  return { term, from: first.from, to: last.to, fixes: fixesOf(term, prefix, stars, words) };
}

/** Words one space apart. */
function followingWords(part: Part, at: number, count: number): Word[] | null {
  const words = part.words.slice(at, at + count);
  const isClose = words.every(
    (word, place) =>
      place === 0 || (word.at === (words[place - 1]?.at ?? 0) + 2 && isSpace(part.tokens[word.at - 1])),
  );
  return words.length === count && isClose ? words : null;
}

const isSpace = (token: Token | undefined) => token?.kind === "space";

/** «داعش» within «تنظيم داعش», where that is what the house says. */
function isPreferredAlready(part: Part, at: number, rest: string, { words, preferred }: ReadyTerm): boolean {
  return preferred.some(({ bare: better }) => {
    if (better.length <= words.length) return false;
    return better.some((_, offset) => {
      const around = part.words.slice(Math.max(0, at - offset), at - offset + better.length);
      return (
        at >= offset &&
        around.length === better.length &&
        around.every(
          (word, place) => isWord(word, better[place]) || (place === offset && rest === better[place]),
        )
      );
    });
  });
}

const isWord = ({ cuts }: Word, wanted: string | undefined) => cuts.some(({ rest }) => rest === wanted);

/** «ال» before a term is kept before one word; two words take it in ways of their own, so nothing is offered. */
function fixesOf({ preferred }: ReadyTerm, prefix: string, stars: string[], found: Word[]): string[] {
  return preferred
    .filter(({ written }) => written.length === 1 || !isDefinite(prefix))
    .map(({ written }) => fillStars(written.join(" "), stars).split(" "))
    .map(([first = "", ...others]) => [hang(prefix, first), ...others])
    .map((words) => (words.length === found.length ? keepMarks(found, words) : words).join(" "));
}

const keepMarks = (found: Word[], words: string[]) =>
  words.map((word, place) => respell(found[place]?.text ?? word, word));

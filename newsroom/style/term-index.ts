import { bareOf } from "./letters";
import type { HouseTerm } from "./types";

/** A term made ready: its words in pieces around their stars. */
export interface ReadyTerm {
  source: HouseTerm;
  words: string[][];
  /** What may stand there instead, word by word: as it is written, and as it is looked up. */
  preferred: { written: string[]; bare: string[] }[];
}

/** Terms by how their first word begins, so that a word of the story meets few of them. */
export interface TermIndex {
  exact: Map<string, ReadyTerm[]>;
  byStart: Map<string, ReadyTerm[]>;
  anyStart: ReadyTerm[];
}

/** As many letters of a pattern's beginning as stand in the index. */
export const startLength = 2;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

export function indexTerms(terms: readonly HouseTerm[]): TermIndex {
  const index: TermIndex = { exact: new Map(), byStart: new Map(), anyStart: [] };
  for (const source of terms) {
    const words = wordsOf(bareOf(source.term)).map((word) => word.split("*"));
    const [first] = words;
    const preferred = source.preferred.map((text) => ({
      written: wordsOf(text),
      bare: wordsOf(bareOf(text)),
    }));
    if (first) file(index, first, { source, words, preferred });
  }
  return index;
}

function file(index: TermIndex, [start = "", ...others]: string[], term: ReadyTerm): void {
  if (others.length === 0) add(index.exact, start, term);
  else if (start.length >= startLength) add(index.byStart, start.slice(0, startLength), term);
  else index.anyStart.push(term);
}

function add(map: Map<string, ReadyTerm[]>, key: string, term: ReadyTerm): void {
  const known = map.get(key);
  if (known) known.push(term);
  else map.set(key, [term]);
}

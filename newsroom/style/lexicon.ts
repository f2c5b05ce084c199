import { type Cut, hang } from "./clitics";
import {
  formsOfAdjective,
  formsOfComparative,
  formsOfFeminine,
  formsOfFemininePlural,
  formsOfNoun,
  formsOfPlural,
  formsOfSingular,
  formsOfVerb,
  listOf,
} from "./words/endings";

/** What may hang before the words of a lexicon: all of و ف ب ل ك ال, only و and ف, or nothing. */
export type Hangs = "any" | "conjunction" | "nothing";

const lets = {
  any: () => true,
  conjunction: (prefix: string) => prefix === "" || prefix === "و" || prefix === "ف",
  nothing: (prefix: string) => prefix === "",
} as const satisfies Record<Hangs, (prefix: string) => boolean>;

/** Wrong spellings with the right ones, by what may hang before them. */
export type Lexicon = Record<Hangs, Map<string, string[]>>;

export const emptyLexicon = (): Lexicon => ({ any: new Map(), conjunction: new Map(), nothing: new Map() });

export function put(lexicon: Lexicon, hangs: Hangs, wrong: string, right: string): void {
  const known = lexicon[hangs].get(wrong);
  if (wrong === right || known?.includes(right)) return;
  if (known) known.push(right);
  else lexicon[hangs].set(wrong, [right]);
}

const order = ["nothing", "conjunction", "any"] as const satisfies Hangs[];

/** The right spellings of a word that is known as wrong, with what hangs before it; the longest match wins. */
export function lookUp(lexicon: Lexicon, cuts: readonly Cut[]): string[] {
  for (const { prefix, rest } of cuts) {
    const right = order
      .filter((hangs) => lets[hangs](prefix))
      .flatMap((hangs) => lexicon[hangs].get(rest) ?? []);
    if (right.length > 0) return [...new Set(right)].map((word) => hang(prefix, word));
  }
  return [];
}

const asItIs = (word: string) => [word];

/** How each kind of word in the lists is inflected, and what may hang before it. */
const inflections = {
  nouns: { forms: formsOfNoun, hangs: "any" },
  singulars: { forms: formsOfSingular, hangs: "any" },
  plurals: { forms: formsOfPlural, hangs: "any" },
  feminine: { forms: formsOfFeminine, hangs: "any" },
  femininePlurals: { forms: formsOfFemininePlural, hangs: "any" },
  adjectives: { forms: formsOfAdjective, hangs: "any" },
  comparatives: { forms: formsOfComparative, hangs: "any" },
  fixed: { forms: asItIs, hangs: "any" },
  inner: { forms: formsOfNoun, hangs: "any" },
  innerFeminine: { forms: formsOfFeminine, hangs: "any" },
  innerFixed: { forms: asItIs, hangs: "any" },
  verbs: { forms: formsOfVerb, hangs: "conjunction" },
  innerVerbs: { forms: asItIs, hangs: "conjunction" },
  particles: { forms: asItIs, hangs: "conjunction" },
  alone: { forms: asItIs, hangs: "nothing" },
} as const satisfies Record<string, { forms: (word: string) => string[]; hangs: Hangs }>;

type WordKind = keyof typeof inflections;

/** Every form of every word in the lists, with what may hang before it. */
export function* inflected(lists: Partial<Record<WordKind, string>>) {
  for (const [kind, words] of Object.entries(lists) as [WordKind, string][])
    for (const word of listOf(words))
      for (const form of inflections[kind].forms(word)) yield { form, kind, hangs: inflections[kind].hangs };
}

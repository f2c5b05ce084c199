import { type Cut, isDefinite } from "../clitics";
import { emptyLexicon, type Hangs, lookUp, put } from "../lexicon";
import type { Word } from "../tokens";
import { listOf } from "../words/endings";
import * as words from "../words/final-letters";

function lexiconOf(lists: readonly { right: string; wrong: string; hangs: Hangs }[]) {
  const made = emptyLexicon();
  for (const { right, wrong, hangs } of lists)
    for (const word of listOf(right)) put(made, hangs, word.slice(0, -1) + wrong, word);
  return made;
}

const ya = lexiconOf([
  { right: words.nounsInAlef, wrong: "ي", hangs: "any" },
  { right: words.othersInAlef, wrong: "ي", hangs: "conjunction" },
  { right: words.nounsInYa, wrong: "ى", hangs: "any" },
  { right: words.particlesInYa, wrong: "ى", hangs: "conjunction" },
  { right: words.aloneInYa, wrong: "ى", hangs: "nothing" },
]);
for (const right of ["إلى", "إليّ"]) put(ya, "conjunction", "إلي", right);
const ha = lexiconOf([
  { right: words.endInHa, wrong: "ة", hangs: "any" },
  { right: words.endInTa, wrong: "ه", hangs: "any" },
]);
const endsInItsOwnHa = new Set(listOf(words.ownHa));
const hasItsOwnLam = new RegExp(`^(?:${listOf(words.ownLam).join("|")})`);
/** What begins like «ال» with a letter before it: «والده», «بالغته», «وكالاته». */
const noArticle = /^[وف]?(?:والد|بالغ|وكال)/;
const shortest = 3;

/** «فى» → «في», «مستشفي» → «مستشفى». */
export const rightYa = ({ cuts }: Word): string[] => lookUp(ya, cuts);

/** «الحكومه» → «الحكومة», «هذة» → «هذه»; «الوجه» and «المياه» keep their own letter. */
export function rightHa({ bare, cuts }: Word): string[] {
  if (bare.endsWith("ه") && !noArticle.test(bare) && cuts.some(isFeminine)) return [`${bare.slice(0, -1)}ة`];
  return lookUp(ha, cuts);
}

const isFeminine = ({ prefix, rest }: Cut) =>
  isDefinite(prefix) && rest.length >= shortest && !endsInItsOwnHa.has(rest) && !hasItsOwnLam.test(rest);

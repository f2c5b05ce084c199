import { emptyLexicon, inflected, lookUp, put } from "../lexicon";
import type { Word } from "../tokens";
import { waslWords } from "../words/wasl-words";

const lexicon = makeLexicon();

function makeLexicon() {
  const made = emptyLexicon();
  for (const { form, kind, hangs } of inflected(waslWords)) {
    put(made, hangs, `إ${form.slice(1)}`, form);
    if (kind !== "verbs") put(made, hangs, `أ${form.slice(1)}`, form);
  }
  return made;
}

/** «الإنتخابات» → «الانتخابات». */
export const withoutHamza = ({ cuts }: Word): string[] => lookUp(lexicon, cuts);

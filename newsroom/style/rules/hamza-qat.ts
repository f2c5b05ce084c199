import { emptyLexicon, inflected, lookUp, put } from "../lexicon";
import type { Word } from "../tokens";
import { listOf } from "../words/endings";
import { hamzaBelow, hamzaWords, standAlone, standAloneStarts } from "../words/hamza-words";

const exceptions = new Set(listOf(standAlone));
/** «كاميرا» is no «كأميرا»; after و and ف as well. */
const exceptionStarts = new RegExp(`^[وف]?(?:${listOf(standAloneStarts).join("|")})`);
const lexicon = makeLexicon();

/** «إنهاء» as it is written without its hamza, or with it in the wrong place, in every form it takes. */
function makeLexicon() {
  const made = emptyLexicon();
  for (const { form, kind, hangs } of inflected(hamzaWords)) {
    put(made, hangs, form.replace(/[أإآ]/, "ا"), form);
    put(made, hangs, form.replace(/[أإآ]/g, "ا"), form);
    if (kind.startsWith("inner")) put(made, hangs, form.replace("ؤ", "و"), form);
  }
  for (const { form, hangs } of inflected(hamzaBelow)) put(made, hangs, `أ${form.slice(1)}`, form);
  put(made, "conjunction", "الي", "إلى");
  return made;
}

/** «لانهاء» → «لإنهاء». */
export const withHamza = ({ bare, cuts }: Word): string[] =>
  exceptions.has(bare) || exceptionStarts.test(bare) ? [] : lookUp(lexicon, cuts);

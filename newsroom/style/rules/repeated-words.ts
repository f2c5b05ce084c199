import type { Hit } from "../hit";
import type { Part } from "../tokens";

/** Said twice on purpose, or a name after the same name. */
const mayRepeat = new Set("محمد علي حسن حسين أحمد محمود اثنين نعم كلا لا لم ها هو الله".split(" "));

/** «بيتاً بيتاً», «مادة مادة»: one after the other. */
const isEach = (text: string) => text.length > 3 && /^(?!ال).*[اًة]$/.test(text);

/** «في في»: the second one goes. */
export function* repeatedWords(part: Part): Generator<Hit> {
  for (const word of part.words) {
    const before = part.tokens[word.at - 2];
    if (part.tokens[word.at - 1]?.kind !== "space" || before?.kind !== "word") continue;
    if (before.text !== word.text || word.bare.length < 2 || mayRepeat.has(word.bare)) continue;
    if (isEach(word.text)) continue;
    yield { rule: "repeated-word", part, from: before.to, to: word.to, fixes: [""] };
  }
}

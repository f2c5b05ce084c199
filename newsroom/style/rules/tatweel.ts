import type { Hit } from "../hit";
import type { Part } from "../tokens";

const stretched = /ـ+(?=[\u0621-\u063a\u0641-\u0652])/g;

/** «العـــراق» → «العراق»; «لـ» and «هـ» end in it rightly. */
export function* tatweel(part: Part): Generator<Hit> {
  for (const { text, from, to } of part.words)
    if (text.includes("ـ") && text.search(stretched) !== -1) {
      const fixes = [text.replaceAll(stretched, "")];
      yield { rule: "tatweel", part, from, to, fixes };
    }
}

import type { Hit } from "../hit";
import type { Part } from "../tokens";

const letterOrMark = /[\u0621-\u063a\u0641-\u064a\u064b-\u0652]/;

/** «العـــراق» → «العراق»; «لـ» and «هـ» end in it rightly. */
export function* tatweel(part: Part): Generator<Hit> {
  for (const { text, from, to } of part.words) {
    if (!text.includes("ـ")) continue;
    const right = text.replace(/ـ+/g, (run, at: number) =>
      letterOrMark.test(text.charAt(at + run.length)) ? "" : run,
    );
    if (right !== text) yield { rule: "tatweel", part, from, to, fixes: [right] };
  }
}

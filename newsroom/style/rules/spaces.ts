import type { Hit } from "../hit";
import type { Part } from "../tokens";

/** Doubled and foreign spaces, and spaces around the paragraph. */
export function* spaces(part: Part): Generator<Hit> {
  const last = part.tokens.length - 1;
  for (const { kind, text, from, to, at } of part.tokens) {
    const isOutside = at === 0 || at === last;
    if (kind !== "space" || (text === " " && !isOutside)) continue;
    const rule = text.length > 1 || text === " " ? "doubled-space" : "no-break-space";
    yield { rule, part, from, to, fixes: [isOutside ? "" : " "] };
  }
}

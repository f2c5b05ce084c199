import type { Hit } from "../hit";
import type { Part } from "../tokens";

/** A longer one breaks over four lines on a phone. */
const mostWords = 12;
const counted = new Set(["word", "number", "foreign"]);

/** A headline has at most twelve words and no full stop. */
export function* headline(part: Part): Generator<Hit> {
  if (part.place !== "headline") return;
  const words = part.tokens.filter(({ kind }) => counted.has(kind));
  const excess = words[mostWords];
  const last = words.at(-1);
  if (excess && last) yield { rule: "headline-length", part, from: excess.from, to: last.to, fixes: [] };
  const stop = part.tokens.findLast(({ kind }) => kind !== "space");
  if (stop?.text === ".") yield { rule: "headline-stop", part, from: stop.from, to: stop.to, fixes: [""] };
}

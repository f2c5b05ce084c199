import type { Hit } from "./hit";
import { gravity, severities } from "./severities";
import type { Part } from "./tokens";

const gravityOf = ({ rule, severity }: Hit) => gravity[severity ?? severities[rule]];

/** Of hits that share letters the graver one stays, then the one found first; in the order of the text. */
export function keepApart(hits: Hit[], parts: Part[]): Hit[] {
  const taken = new Map(parts.map((part) => [part, new Uint8Array(part.text.length)]));
  const order = new Map(parts.map((part, place) => [part, place]));
  const kept = hits
    .toSorted((one, other) => gravityOf(other) - gravityOf(one))
    .filter((hit) => isOnWhole(hit) || take(taken.get(hit.part), hit));
  const placeOf = ({ part }: Hit) => order.get(part) ?? 0;
  return kept.sort(
    (one, other) => placeOf(one) - placeOf(other) || one.from - other.from || one.to - other.to,
  );
}

/** It is about the headline, not about its letters. */
const isOnWhole = ({ rule }: Hit) => rule === "headline-length";

function take(letters: Uint8Array | undefined, { from, to }: Hit): boolean {
  const wanted = letters?.subarray(from, to);
  if (!wanted || wanted.includes(1)) return false;
  wanted.fill(1);
  return true;
}

import type { Hit } from "../hit";
import type { Part, Token } from "../tokens";

const follows = new Set(["word", "number"]);
const isLetter = (token: Token | undefined) => token?.kind === "word" && token.bare.length === 1;

/** «و  يسهم» → «ويسهم»; in «أ و ب» the waw stands between letters and stays. */
export function* detachedWaw(part: Part): Generator<Hit> {
  for (const word of part.words) {
    if (word.bare !== "و" || part.tokens[word.at + 1]?.kind !== "space") continue;
    const next = part.tokens[word.at + 2];
    if (!next || !(follows.has(next.kind) || next.text === "«")) continue;
    if (isLetter(next) || (part.tokens[word.at - 1]?.kind === "space" && isLetter(part.tokens[word.at - 2])))
      continue;
    const fixes = [word.text + next.text];
    yield { rule: "detached-waw", part, from: word.from, to: next.to, fixes };
  }
}

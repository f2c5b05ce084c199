import type { Hit } from "../hit";
import type { Part, Token } from "../tokens";
import { type Family, isQuote, type Open, OpenPairs } from "./open-pairs";

const openers: Record<string, Family> = { "«": "angle", "(": "round", "[": "square", "{": "curly" };
const closers: Record<string, Family> = { "»": "angle", ")": "round", "]": "square", "}": "curly" };
/** Keyboards turn these round, so each may open and each may close. */
const doubles = new Set(["“", "”", "„", "‟", '"']);
/** A quotation as short as a name is one finding; of a longer one each mark is. */
const shortQuote = 40;

interface Paired {
  part: Part;
  styled: Hit[];
  left: Pick<Open, "token" | "family">[];
}

/** Quotes and brackets that lack their other half, and quotes of another kind than the house's. */
export function* pairs(parts: Part[]): Generator<Hit> {
  const found = parts.map(pairUp);
  const goesOn = (at: number) => quoteIsLeft(found[at]) && quoteIsLeft(found[at + 1]);
  for (const [at, { part, styled, left }] of found.entries()) {
    yield* styled;
    const isLongQuote = goesOn(at) || goesOn(at - 1);
    for (const { token, family } of left)
      if (!(isLongQuote && isQuote(family)))
        yield { rule: "unbalanced", part, from: token.from, to: token.to, fixes: [] };
  }
}

/** A quotation may run over paragraphs. */
const quoteIsLeft = (paired: Paired | undefined) =>
  paired?.part.place !== "headline" && paired?.left.some(({ family }) => isQuote(family)) === true;

function pairUp(part: Part): Paired {
  const paired: Paired = { part, styled: [], left: [] };
  const pairs = new OpenPairs();
  for (const token of part.marks) {
    const family = openers[token.text] ?? closers[token.text] ?? (doubles.has(token.text) && "double");
    if (!family) continue;
    if (token.text in openers || (family === "double" && !pairs.has("double"))) {
      if (!isInches(part, token)) pairs.open(token, family);
    } else if (pairs.has(family)) {
      const { open, unclosed } = pairs.close(family);
      paired.left.push(...unclosed);
      if (open && isQuote(family)) paired.styled.push(...styleOf(part, open, token));
    } else if (!isListNumber(part, token)) paired.left.push({ token, family });
  }
  paired.left.push(...pairs.rest());
  return paired;
}

function* styleOf(part: Part, { token: first, isInside }: Open, last: Token): Generator<Hit> {
  const [opening, closing] = isInside ? ["“", "”"] : ["«", "»"];
  if (first.text === opening && last.text === closing) return;
  const [rule, from, to] = ["quote-style" as const, first.from, last.to];
  if (to - from <= shortQuote) {
    const inside = part.text.slice(first.to, last.from);
    yield { rule, part, from, to, fixes: [opening + inside + closing] };
    return;
  }
  if (first.text !== opening) yield { rule, part, from, to: first.to, fixes: [opening] };
  if (last.text !== closing) yield { rule, part, from: last.from, to, fixes: [closing] };
}

/** «شاشة 55"» measures and quotes nothing. */
const isInches = ({ tokens }: Part, { text, at }: Token) =>
  text === '"' && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind !== "word";

/** «1)» and «أ)» open a line of a list. */
function isListNumber({ tokens }: Part, { at }: Token): boolean {
  const before = tokens[at - 1];
  return before?.kind === "number" || (before?.kind === "word" && before.bare.length === 1);
}

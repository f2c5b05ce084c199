import type { Hit } from "../hit";
import type { Part, Token } from "../tokens";

type Family = "angle" | "double" | "round" | "square" | "curly";

const openers: Record<string, Family> = { "«": "angle", "(": "round", "[": "square", "{": "curly" };
const closers: Record<string, Family> = { "»": "angle", ")": "round", "]": "square", "}": "curly" };
/** Keyboards turn these round, so each may open and each may close. */
const doubles = new Set(["“", "”", "„", "‟", '"']);

/** A quotation as short as a name is one finding; of a longer one each mark is. */
const shortQuote = 40;

interface Open {
  token: Token;
  family: Family;
  /** Whether quotes are open around it already. */
  isInside: boolean;
}

const isQuote = (family: Family) => family === "angle" || family === "double";

/** Quotes and brackets that lack their other half, and quotes of another kind than the house's. */
export function* pairs(parts: Part[]): Generator<Hit> {
  const found = parts.map(pairUp);
  const goesOn = (at: number) =>
    at >= 0 && at + 1 < found.length && quoteIsLeft(found[at]) && quoteIsLeft(found[at + 1]);
  for (const [at, { part, styled, left }] of found.entries()) {
    yield* styled;
    const isLongQuote = goesOn(at) || goesOn(at - 1);
    for (const { token, family } of left)
      if (!(isLongQuote && isQuote(family)))
        yield { rule: "unbalanced", part, from: token.from, to: token.to, fixes: [] };
  }
}

const quoteIsLeft = (paired: Paired | undefined) =>
  paired?.part.place !== "headline" && paired?.left.some(({ family }) => isQuote(family)) === true;

interface Paired {
  part: Part;
  styled: Hit[];
  left: Open[];
}

function pairUp(part: Part): Paired {
  const paired: Paired = { part, styled: [], left: [] };
  const stack: Open[] = [];
  for (const token of part.marks) {
    const { at } = token;
    const family = openers[token.text] ?? closers[token.text] ?? (doubles.has(token.text) && "double");
    if (!family || isInches(part, at)) continue;
    const top = stack.findLastIndex((open) => open.family === family);
    const closes = token.text in closers || (family === "double" && top !== -1);
    if (!closes) stack.push({ token, family, isInside: stack.some((open) => isQuote(open.family)) });
    else if (top !== -1) close(paired, stack, top, token);
    else if (!isListNumber(part, at)) paired.left.push({ token, family, isInside: false });
  }
  paired.left.push(...stack);
  return paired;
}

function close({ part, styled, left }: Paired, stack: Open[], top: number, token: Token): void {
  const [open, ...unclosed] = stack.splice(top);
  left.push(...unclosed);
  if (!open || !isQuote(open.family)) return;
  const [opening, closing] = open.isInside ? ["“", "”"] : ["«", "»"];
  const [{ text, from }, { to }] = [open.token, token];
  if (text === opening && token.text === closing) return;
  const rule = "quote-style";
  if (to - from <= shortQuote) {
    const inside = part.text.slice(open.token.to, token.from);
    styled.push({ rule, part, from, to, fixes: [opening + inside + closing] });
    return;
  }
  if (text !== opening) styled.push({ rule, part, from, to: open.token.to, fixes: [opening] });
  if (token.text !== closing) styled.push({ rule, part, from: token.from, to, fixes: [closing] });
}

const isInches = (part: Part, at: number) =>
  part.tokens[at]?.text === '"' &&
  part.tokens[at - 1]?.kind === "number" &&
  part.tokens[at + 1]?.kind !== "word"
    ? !part.tokens.slice(0, at).some(({ text }) => doubles.has(text))
    : false;

/** «1)» and «أ)» open a line of a list. */
function isListNumber(part: Part, at: number): boolean {
  const before = part.tokens[at - 1];
  return before?.kind === "number" || (before?.kind === "word" && before.bare.length === 1);
}

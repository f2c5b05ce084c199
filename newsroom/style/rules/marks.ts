import type { Hit } from "../hit";
import type { Part, Token } from "../tokens";

const arabic: Record<string, string> = { ",": "،", ";": "؛", "?": "؟" };
const marks = new Set(["،", "؛", "؟", ":", ".", "!", ",", ";", "?"]);
const closing = new Set([")", "]", "}", "»", "”", '"']);
const opening = new Set(["(", "[", "«", "“"]);

/** How many tokens back a mark looks for the letters it belongs to. */
const nearby = 6;

/** Commas, stops and question marks: the Arabic ones, close to what they follow, apart from what follows them. */
export function* punctuation(part: Part): Generator<Hit> {
  for (const token of part.marks) {
    if (!marks.has(token.text)) continue;
    const { at } = token;
    const right = arabic[token.text];
    const isLatin = right !== undefined && standsInArabic(part.tokens, at);
    if (right !== undefined && !isLatin) continue;
    const gap = gapBefore(part.tokens, at);
    const isTight = lacksSpaceAfter(part.tokens, at);
    if (!isLatin && !gap && !isTight) continue;
    yield {
      rule: isLatin ? "latin-mark" : "mark-spacing",
      part,
      from: gap?.from ?? token.from,
      to: token.to,
      fixes: [(isLatin ? right : token.text) + (isTight ? " " : "")],
    };
  }
}

/** The letters nearest before the mark are Arabic; after a number, the nearest after it. */
function standsInArabic(tokens: Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - nearby); before -= 1) {
    const kind = tokens[before]?.kind;
    if (kind === "word") return true;
    if (kind === "foreign" || kind === "break") return false;
    if (kind === "number") return tokens[at + 1]?.kind !== "number" && nextLetters(tokens, at) === "word";
  }
  return false;
}

const nextLetters = (tokens: Token[], at: number) =>
  tokens.slice(at + 1, at + 4).find(({ kind }) => kind === "word" || kind === "foreign")?.kind;

function gapBefore(tokens: Token[], at: number): Token | undefined {
  const gap = tokens[at - 1];
  const before = tokens[at - 2];
  if (gap?.kind !== "space" || !before || before.kind === "break") return undefined;
  const opensSomething = tokens[at]?.text === "." && /^(?:foreign|number)$/.test(tokens[at + 1]?.kind ?? "");
  const isAfterText = before.kind !== "mark" || closing.has(before.text);
  return isAfterText && !opensSomething ? gap : undefined;
}

function lacksSpaceAfter(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || !before) return false;
  if (tokens[at]?.text === ".") return next.kind === "word" && !isAbbreviated(before, next);
  if (next.kind === "mark") return opening.has(next.text);
  if (next.kind === "number") return before.kind !== "number";
  return next.kind === "word" || next.kind === "foreign";
}

/** «أ.د.» and «ص.ب» are written close. */
const isAbbreviated = (before: Token, next: Token) => before.bare.length === 1 || next.bare.length === 1;

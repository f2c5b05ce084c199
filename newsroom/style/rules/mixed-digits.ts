import { type Digits, writeDigits } from "@/newsroom/arabic/digits";
import type { Hit } from "../hit";
import type { Part } from "../tokens";
import type { StyleRules } from "../types";

const indic = /[٠-٩۰-۹]/;
const western = /[0-9]/;
const separators = {
  western: { "٫": ".", "٬": "," },
  "arabic-indic": {},
} as const satisfies Record<Digits, Record<string, string>>;

/** Numbers in two kinds of digits in one story: those that are not the house's. */
export function* mixedDigits(parts: Part[], { digits }: StyleRules): Generator<Hit> {
  const numbers = parts.flatMap((part) =>
    part.tokens.filter(({ kind }) => kind === "number").map((token) => ({ part, token })),
  );
  const has = (kind: RegExp) => numbers.some(({ token }) => kind.test(token.text));
  if (!has(indic) || !has(western)) return;
  for (const { part, token } of numbers) {
    const right = writeNumber(token.text, digits);
    if (right !== token.text)
      yield { rule: "mixed-digits", part, from: token.from, to: token.to, fixes: [right] };
  }
}

function writeNumber(text: string, digits: Digits): string {
  let right = writeDigits(text, digits);
  for (const [from, to] of Object.entries(separators[digits])) right = right.replaceAll(from, to);
  return right;
}

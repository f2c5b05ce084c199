import { isDefinite } from "../clitics";
import type { Hit } from "../hit";
import type { Part, Token } from "../tokens";

const opening = new Set(["(", "[", "«"]);
const closing = new Set([")", "]", "»"]);
/** What may be in brackets that belong to the word before or after them: «طالب(ة)», «(ال)كتاب». */
const partsOfWords = new Set(["ة", "ات", "ون", "ين", "ان", "ها", "ت", "ال", "و", "أ"]);

/** Brackets and quotes hold tight to what is inside and keep a space to what is outside. */
export function* bracketSpacing(part: Part): Generator<Hit> {
  const { tokens } = part;
  for (const token of part.marks) {
    const { at } = token;
    const isOpening = opening.has(token.text);
    if (!isOpening && !closing.has(token.text)) continue;
    const inside = tokens[isOpening ? at + 1 : at - 1];
    const outside = tokens[isOpening ? at - 1 : at + 1];
    if (inside?.kind === "space" && tokens[isOpening ? at + 2 : at - 2])
      yield { rule: "bracket-spacing", part, from: inside.from, to: inside.to, fixes: [""] };
    const isTight = isOpening ? sticksBefore(outside) : outside?.kind === "word";
    if (isTight && !isPartOfWord(tokens, at, isOpening ? 1 : -1))
      yield {
        rule: "bracket-spacing",
        part,
        from: token.from,
        to: token.to,
        fixes: [isOpening ? ` ${token.text}` : `${token.text} `],
      };
  }
}

/** «و«الفصائل»», «بـ(داعش)» and «ال«تك توك»» are written close. */
function sticksBefore(token: Token | undefined): boolean {
  if (token?.kind === "number") return true;
  if (token?.kind !== "word" || token.text.endsWith("ـ")) return false;
  return token.bare.length > 1 && !isDefinite(token.bare);
}

function isPartOfWord(tokens: Token[], at: number, step: number): boolean {
  const inside = tokens[at + step];
  const other = tokens[at + 2 * step];
  return inside?.kind === "word" && partsOfWords.has(inside.bare) && other?.kind === "mark";
}

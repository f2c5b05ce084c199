import { cleanText, hasBadCharacters, settleText } from "./clean-text";

export type AttributeValue = string | number | boolean | null;

/**
 * An attribute: what it is when nothing is said, and what an accepted value becomes (undefined: refused).
 * Plain functions and not zod, so that the editor's and the readers' bundles carry no validation library.
 */
export interface AttributeRule {
  default: AttributeValue;
  read: (value: unknown) => AttributeValue | undefined;
}

export const oneOf = <Value extends AttributeValue>(...values: Value[]) =>
  ((value) => values.find((allowed) => allowed === value)) satisfies AttributeRule["read"];

export const flag: AttributeRule = { default: false, read: oneOf(true, false) };

/** The number of a picture or a story; null until somebody has chosen one. */
export const reference: AttributeRule = {
  default: null,
  read: (value) =>
    value === null || (typeof value === "number" && Number.isSafeInteger(value) && value > 0)
      ? value
      : undefined,
};

/** Words that stand beside the text, a caption or a note: cleaned like the text and trimmed; none is null. */
export const line = (longest: number): AttributeRule => ({
  default: null,
  read: (value) => {
    if (value === null) return null;
    if (typeof value !== "string" || value.length > longest || hasBadCharacters(value)) return undefined;
    const words = settleText(cleanText(value)).trim();
    if (words.length > longest) return undefined;
    return words === "" ? null : words;
  },
});

/** Text kept as it is; what it may say is judged by the node that carries it. */
export const verbatim = (longest: number): AttributeRule => ({
  default: null,
  read: (value) =>
    value === null || (typeof value === "string" && value.length <= longest && !hasBadCharacters(value))
      ? value
      : undefined,
});

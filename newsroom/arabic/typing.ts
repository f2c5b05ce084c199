export interface TypingCorrection {
  /** How many characters before the caret go, the typed one among them. */
  remove: number;
  insert: string;
}

const letter = /\p{L}/u;
const arabic = /\p{Script=Arabic}/u;
const latinMarks: Record<string, string> = { ",": "،", ";": "؛", "?": "؟" };

/** Longer than any address or number between a mark and the word it follows. */
const NEAR = 200;

/** Whether the nearest word before is Arabic; null where there is no word. */
function followsArabic(before: string): boolean | null {
  for (const sign of [...before.slice(-NEAR)].reverse()) if (letter.test(sign)) return arabic.test(sign);
  return null;
}

const change = (remove: number, insert: string): TypingCorrection => ({ remove, insert });

/**
 * What the house writes for a character just typed after `before`, the words of its paragraph up to there;
 * null: as it was typed. Latin words, numbers and addresses are left alone.
 */
export function correctTyped(before: string, typed: string): TypingCorrection | null {
  if (typed === '"') return correctQuote(before);
  if (typed === " ") return correctSpace(before);
  if (typed === "-") return correctDash(before);
  return Object.hasOwn(latinMarks, typed) ? correctMark(before, typed) : null;
}

function correctMark(before: string, typed: string) {
  const near = /[\p{L}\p{M}\p{N}]?[^\p{L}\p{M}\p{N}]*$/u.exec(before.slice(-NEAR))?.[0] ?? "";
  if (typed !== "?" && /^\p{N}/u.test(near) && !/[^\p{N}]/u.test(near)) return null;
  return followsArabic(before) ? change(1, latinMarks[typed] ?? typed) : null;
}

/** A comma after a number is a comma only once a space shows that the number is over. */
function correctSpace(before: string) {
  if (/[ \u00a0]$/.test(before)) return change(1, "");
  const mark = /\p{N}([,;])$/u.exec(before)?.[1];
  return mark && followsArabic(before) ? change(2, `${latinMarks[mark]} `) : null;
}

/** At the beginning of a paragraph hyphens are on their way to becoming a divider. */
function correctDash(before: string) {
  const isPair = /(?:^|[^-])-$/.test(before) && before !== "-";
  return isPair ? change(2, "–") : null;
}

const openings = ["«", "“"] as const;
const closings = { "«": "»", "“": "”" } as const;

/** The quotation marks that are still open, the innermost last. */
function openQuotes(before: string): (typeof openings)[number][] {
  const open: (typeof openings)[number][] = [];
  for (const sign of before) {
    const opening = openings.find((one) => one === sign);
    if (opening) open.push(opening);
    else if (sign === "»" || sign === "”") open.pop();
  }
  return open;
}

function correctQuote(before: string) {
  const innermost = openQuotes(before).at(-1);
  const isStart = before === "" || /[\s([{«“–—ـ-]$/u.test(before) || /(?:^|\s)[وفبلك]$/u.test(before);
  if (innermost && !/[\s«“]$/u.test(before)) return change(1, closings[innermost]);
  if (!isStart || followsArabic(before) === false) return null;
  return change(1, innermost === "«" ? "“" : "«");
}

import type { Part, Token } from "../tokens";
import { afterMonth, ambiguousMonths, beforeMonth, monthNames } from "../words/month-names";

type Calendar = "gregorian" | "iraqi";

/** A month as the story names it: once, or in both names with what stands between them. */
export interface Mention {
  part: Part;
  month: number;
  first: Calendar;
  /** «/ » in «سبتمبر/ أيلول»; null for a single name. */
  between: string | null;
  prefix: string;
  from: number;
  to: number;
}

interface Name {
  month: number;
  calendar: Calendar;
  words: string[];
  prefix: string;
  /** The places of its first and last token. */
  at: number;
  end: number;
}

const names = new Map<string, { month: number; calendar: Calendar; words: string[] }[]>();
for (const [month, both] of monthNames.entries())
  for (const calendar of ["gregorian", "iraqi"] as const) {
    const words = both[calendar].split(" ");
    const [first = ""] = words;
    names.set(first, [...(names.get(first) ?? []), { month, calendar, words }]);
  }

export function* findMonths(part: Part): Generator<Mention> {
  let end = -1;
  for (const { at } of part.words) {
    const name = at > end ? nameAt(part, at) : null;
    if (!name) continue;
    const second = secondName(part, name);
    const isSure = second !== null || isInDate(part.tokens, name);
    end = second?.end ?? name.end;
    if (isSure) yield mention(part, name, second);
  }
}

function nameAt(part: Part, at: number): Name | null {
  const word = part.tokens[at];
  if (word?.kind !== "word") return null;
  for (const { prefix, rest } of word.cuts)
    for (const { month, calendar, words } of names.get(rest) ?? []) {
      const end = at + 2 * (words.length - 1);
      if (words.length === 1 || part.tokens[end]?.bare === words[1])
        return { month, calendar, words, prefix, at, end };
    }
  return null;
}

/** «/ أيلول» after «سبتمبر»: the same month in the other calendar. */
function secondName(part: Part, first: Name): Name | null {
  const { tokens } = part;
  const isSpace = (at: number) => (tokens[at]?.kind === "space" ? 1 : 0);
  let at = first.end + 1;
  at += isSpace(at);
  if (tokens[at]?.text !== "/") return null;
  at += 1;
  at += isSpace(at);
  const second = nameAt(part, at);
  return second?.month === first.month && second.calendar !== first.calendar ? second : null;
}

function isInDate(tokens: Token[], { at, end, words, prefix }: Name): boolean {
  const before = tokens[at - 1]?.kind === "space" ? tokens[at - 2] : undefined;
  const after = tokens[end + 1]?.kind === "space" ? tokens[end + 2] : undefined;
  const isDated =
    before?.kind === "number" ||
    after?.kind === "number" ||
    before?.bare === "شهر" ||
    afterMonth.has(after?.bare ?? "");
  if (isDated || ambiguousMonths.has(words[0] ?? "")) return isDated;
  return words.length > 1 || prefix !== "" || beforeMonth.has(before?.bare ?? "");
}

function mention(part: Part, name: Name, second: Name | null): Mention {
  const start = part.tokens[name.at]?.from ?? 0;
  const nameEnd = part.tokens[name.end]?.to ?? 0;
  const between = second && part.text.slice(nameEnd, part.tokens[second.at]?.from);
  const to = second ? (part.tokens[second.end]?.to ?? 0) : nameEnd;
  return { part, month: name.month, first: name.calendar, between, prefix: name.prefix, from: start, to };
}

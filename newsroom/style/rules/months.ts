import type { Hit } from "../hit";
import type { Part } from "../tokens";
import { monthNames } from "../words/month-names";
import { findMonths, type Mention } from "./find-months";

const styleOf = ({ first, between }: Mention) => (between === null ? first : `${first} both`);

/** One way of naming months in a story: the commonest, and of two as common the one with both names. */
export function* months(parts: Part[]): Generator<Hit> {
  const mentions = parts.filter(({ place }) => place !== "headline").flatMap((part) => [...findMonths(part)]);
  const model = commonest(mentions);
  if (!model) return;
  for (const mention of mentions)
    if (styleOf(mention) !== styleOf(model)) {
      const { part, from, to } = mention;
      yield { rule: "months", part, from, to, fixes: [write(mention, model)] };
    }
}

function commonest(mentions: Mention[]): Mention | undefined {
  const count = (style: string) => mentions.filter((mention) => styleOf(mention) === style).length;
  const weight = (mention: Mention) => count(styleOf(mention)) * 2 + (mention.between === null ? 0 : 1);
  return mentions.toSorted((one, other) => weight(other) - weight(one))[0];
}

function write({ month, prefix }: Mention, { first, between }: Mention): string {
  const names = monthNames[month];
  if (!names) return "";
  const other = first === "gregorian" ? names.iraqi : names.gregorian;
  return prefix + names[first] + (between === null ? "" : between + other);
}

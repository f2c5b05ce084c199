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
  const weights = new Map<string, number>();
  for (const mention of mentions) {
    const style = styleOf(mention);
    weights.set(style, (weights.get(style) ?? (mention.between === null ? 0 : 1)) + 2);
  }
  const weight = (mention: Mention) => weights.get(styleOf(mention)) ?? 0;
  return mentions.toSorted((one, other) => weight(other) - weight(one))[0];
}

function write({ month, prefix }: Mention, { first, between }: Mention): string {
  const names = monthNames[month];
  if (!names) return "";
  const other = first === "gregorian" ? names.iraqi : names.gregorian;
  return prefix + names[first] + (between === null ? "" : between + other);
}

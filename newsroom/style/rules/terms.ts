import { findTerms } from "../find-terms";
import type { Hit } from "../hit";
import { indexTerms, type TermIndex } from "../term-index";
import type { Part } from "../tokens";
import type { StyleRules } from "../types";
import { phraseTerms } from "../words/phrases";

const phraseIndex = indexTerms(phraseTerms);
/** The chief's terms are made ready once for each set of rules. */
const indexes = new WeakMap<StyleRules, TermIndex>();

function indexOf(rules: StyleRules): TermIndex {
  const index = indexes.get(rules) ?? indexTerms(rules.terms);
  indexes.set(rules, index);
  return index;
}

function* hits(part: Part, index: TermIndex, rule: "phrase" | "house-term"): Generator<Hit> {
  for (const { term, from, to, fixes } of findTerms(part, index)) {
    const { severity, note } = term.source;
    yield { rule, part, from, to, fixes, severity, ...(note === "" ? {} : { note }) };
  }
}

/** «بحلول في 2025»: phrases that are wrong in any house. */
export const phrases = (part: Part) => hits(part, phraseIndex, "phrase");

/** The words of this house, as its chief keeps them. */
export function* houseTerms(parts: Part[], rules: StyleRules): Generator<Hit> {
  const index = indexOf(rules);
  for (const part of parts) yield* hits(part, index, "house-term");
}

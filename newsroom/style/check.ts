import type { Hit, PartRule, StoryRule } from "./hit";
import { keepApart } from "./keep-apart";
import { say } from "./messages";
import { bracketSpacing } from "./rules/brackets";
import { detachedWaw } from "./rules/detached-waw";
import { headline } from "./rules/headline";
import { punctuation } from "./rules/marks";
import { mixedDigits } from "./rules/mixed-digits";
import { months } from "./rules/months";
import { pairs } from "./rules/pairs";
import { repeatedWords } from "./rules/repeated-words";
import { reporting } from "./rules/reporting";
import { spaces } from "./rules/spaces";
import { tatweel } from "./rules/tatweel";
import { houseTerms, phrases } from "./rules/terms";
import { twoSpellings } from "./rules/two-spellings";
import { spelling } from "./rules/words";
import { severities } from "./severities";
import { takeApart } from "./tokens";
import type { CheckedText, Finding, StyleRules } from "./types";

const partRules: PartRule[] = [
  phrases,
  spelling,
  detachedWaw,
  repeatedWords,
  reporting,
  tatweel,
  punctuation,
  bracketSpacing,
  spaces,
  headline,
];
const storyRules: StoryRule[] = [houseTerms, pairs, months, mixedDigits, twoSpellings];

/**
 * Everything the house would write otherwise, in the order of the text: the headline first. No two
 * findings share a letter, but for the length of a headline; of two that would, the graver one is
 * given, then the one whose rule stands first.
 */
export function checkText(text: string[] | CheckedText, rules: StyleRules): Finding[] {
  const { headline: title, paragraphs } = Array.isArray(text) ? { paragraphs: text } : text;
  const parts = paragraphs.map((paragraph, place) => takeApart(paragraph, place));
  if (title !== undefined) parts.unshift(takeApart(title, "headline"));
  const hits: Hit[] = [];
  const keep = (found: Iterable<Hit>) => {
    for (const hit of found) {
      const tuned = rules.tuned?.[hit.rule];
      if (!tuned) hits.push(hit);
      else if (tuned.isActive) hits.push({ ...hit, severity: tuned.severity });
    }
  };
  for (const rule of partRules) for (const part of parts) keep(rule(part));
  for (const rule of storyRules) keep(rule(parts, rules));
  return keepApart(hits, parts).map(putInWords);
}

function putInWords({ rule, part, from, to, fixes, severity, note }: Hit): Finding {
  const found = part.text.slice(from, to);
  return {
    rule,
    severity: severity ?? severities[rule],
    paragraph: part.place,
    from,
    to,
    found,
    message: say(rule, found, fixes),
    ...(note === undefined ? {} : { note }),
    fixes,
  };
}

import type { Hit } from "../hit";
import { respell } from "../letters";
import type { RuleName } from "../messages";
import { type Part, type Word, wordOf } from "../tokens";
import { anOrInna } from "./an-or-inna";
import { rightHa, rightYa } from "./final-letters";
import { withHamza } from "./hamza-qat";
import { withoutHamza } from "./hamza-wasl";
import { apartFromLa } from "./joined-la";

/** Spelling, one word at a time; the first rule that knows the word speaks, so «لانهاء» is never «لا نهاء». */
const spellings = [
  ["hamza-qat", withHamza],
  ["hamza-wasl", withoutHamza],
  ["joined-la", apartFromLa],
  ["an-or-inna", anOrInna],
  ["final-ya", rightYa],
  ["ta-marbuta", rightHa],
] as const satisfies [RuleName, (word: Word) => string[]][];

interface Verdict {
  rule: RuleName;
  fixes: string[];
}

/** What was said of a word is said of it wherever it stands. */
const verdicts = new Map<string, Verdict | null>();
const mostVerdicts = 20_000;
const longestKnown = 40;
/** A word may be wrong at both ends: «الاداره» becomes «الإدارة» at once. */
const mostSteps = 3;

export function* spelling(part: Part): Generator<Hit> {
  for (const word of part.words) {
    const verdict = judge(word);
    if (verdict) yield { rule: verdict.rule, part, from: word.from, to: word.to, fixes: verdict.fixes };
  }
}

function judge(word: Word): Verdict | null {
  const known = verdicts.get(word.text);
  if (known !== undefined) return known;
  const found = lookAt(word);
  const fixes = found?.fixes.map((fix) => settle(respell(word.text, fix))) ?? [];
  const verdict = found && !fixes.includes(word.text) ? { rule: found.rule, fixes } : null;
  if (verdicts.size >= mostVerdicts) verdicts.clear();
  if (word.text.length <= longestKnown) verdicts.set(word.text, verdict);
  return verdict;
}

function lookAt(word: Word): Verdict | null {
  for (const [rule, correct] of spellings) {
    const fixes = correct(word);
    if (fixes.length > 0) return { rule, fixes };
  }
  return null;
}

function settle(text: string): string {
  let right = text;
  for (let step = 0; step < mostSteps; step += 1) {
    const [fix, ...others] = lookAt(wordOf(right))?.fixes ?? [];
    if (fix === undefined || others.length > 0) return right;
    right = respell(right, fix);
  }
  return right;
}

import { checkText } from "./check";
import type { CheckedText, Finding, Place, StyleRules } from "./types";

/** What one correction may bring to light is corrected in the next round; terms that chase each other end here. */
const mostRounds = 8;

const isFixable = ({ fixes }: Finding) => fixes.length === 1;

/** Puts the one fix of every finding that has exactly one into the text, from its end to its beginning. */
export function applyFixes(text: CheckedText, findings: Finding[]): CheckedText {
  const byPlace = new Map<Place, Finding[]>();
  for (const finding of findings.filter(isFixable)) {
    const known = byPlace.get(finding.paragraph);
    if (known) known.push(finding);
    else byPlace.set(finding.paragraph, [finding]);
  }
  const fix = (part: string, place: Place) => fixPart(part, byPlace.get(place) ?? []);
  const paragraphs = text.paragraphs.map(fix);
  return text.headline === undefined
    ? { paragraphs }
    : { headline: fix(text.headline, "headline"), paragraphs };
}

export interface FixRounds {
  text: CheckedText;
  /** What was corrected, round by round; each round's places are those of the text before it. */
  rounds: Finding[][];
}

type IsWanted = (finding: Finding, text: CheckedText) => boolean;

/** Corrects, checks again and corrects what that brought to light, until nothing fixable is left. */
export function fixRounds(start: CheckedText, rules: StyleRules, isWanted: IsWanted): FixRounds {
  const rounds: Finding[][] = [];
  let text = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const findings = checkText(text, rules).filter(
      (finding) => isFixable(finding) && isWanted(finding, text),
    );
    if (findings.length === 0) break;
    text = applyFixes(text, findings);
    rounds.push(findings);
  }
  return { text, rounds };
}

export const fixAll = (text: CheckedText, rules: StyleRules): CheckedText =>
  fixRounds(text, rules, () => true).text;

function fixPart(text: string, findings: Finding[]): string {
  const pieces: string[] = [];
  let end = text.length;
  for (const { from, to, fixes } of findings.sort((one, other) => other.from - one.from)) {
    if (to > end) continue;
    pieces.push(text.slice(to, end), fixes[0] ?? "");
    end = from;
  }
  return [...pieces, text.slice(0, end)].reverse().join("");
}

import { checkText } from "./check";
import type { CheckedText, Finding, StyleRules } from "./types";

/** What one correction may bring to light is corrected in the next round; terms that chase each other end here. */
const mostRounds = 8;

const isFixable = ({ fixes }: Finding) => fixes.length === 1;

/** Puts the one fix of every finding that has exactly one into the text, from its end to its beginning. */
export function applyFixes(text: CheckedText, findings: Finding[]): CheckedText {
  const paragraphs = text.paragraphs.map((paragraph, place) =>
    fixPart(
      paragraph,
      findings.filter((finding) => finding.paragraph === place),
    ),
  );
  if (text.headline === undefined) return { paragraphs };
  const inHeadline = findings.filter(({ paragraph }) => paragraph === "headline");
  return { headline: fixPart(text.headline, inHeadline), paragraphs };
}

/** Corrects, checks again and corrects what that brought to light, until nothing fixable is left. */
export function fixAll(text: CheckedText, rules: StyleRules): CheckedText {
  let fixed = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const findings = checkText(fixed, rules).filter(isFixable);
    if (findings.length === 0) return fixed;
    fixed = applyFixes(fixed, findings);
  }
  return fixed;
}

function fixPart(text: string, findings: Finding[]): string {
  let fixed = text;
  let end = text.length;
  for (const { from, to, fixes } of findings.filter(isFixable).sort((one, other) => other.from - one.from)) {
    if (to > end) continue;
    fixed = fixed.slice(0, from) + fixes[0] + fixed.slice(to);
    end = from;
  }
  return fixed;
}

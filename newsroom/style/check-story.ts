import { checkText } from "./check";
import type { CheckedText, Finding, Place, StyleRules } from "./types";

/** A finding with the words that name it, whatever is written around it later. */
export interface NamedFinding extends Finding {
  words: string;
}

/** What somebody decided to leave as it is in one story; only a chief's decision holds against what blocks. */
export interface Ignored {
  rule: string;
  words: string;
  liftsBlock: boolean;
}

export const checkStory = (text: CheckedText, rules: StyleRules): NamedFinding[] =>
  checkText(text, rules).map((finding) => nameFinding(finding, text));

export const nameFinding = (finding: Finding, text: CheckedText): NamedFinding => ({
  ...finding,
  words: wordsOf(finding, textAt(text, finding.paragraph)),
});

export const isIgnored = ({ rule, words, severity }: NamedFinding, ignored: readonly Ignored[]): boolean =>
  ignored.some(
    (one) => one.rule === rule && one.words === words && (severity !== "blocks" || one.liftsBlock),
  );

const textAt = ({ headline = "", paragraphs }: CheckedText, place: Place): string =>
  place === "headline" ? headline : (paragraphs[place] ?? "");

/** As many letters of the words around a space or a mark as tell it from others. */
const around = 30;
const longest = 300;

/** The words found; a space or a mark has no name of its own and takes that of the words beside it. */
function wordsOf({ found, from, to }: Finding, paragraph: string): string {
  if (/\p{L}/u.test(found)) return found.replace(/\s+/g, " ").trim().slice(0, longest);
  const before = /\S*\s*$/.exec(paragraph.slice(Math.max(0, from - around), from))?.[0] ?? "";
  const after = /^\s*\S*/.exec(paragraph.slice(to, to + around))?.[0] ?? "";
  return `${before}${found}${after}`.replace(/\s+/g, " ").trim().slice(0, longest);
}

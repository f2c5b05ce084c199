import {
  checkStory,
  type Ignored,
  isIgnored,
  type NamedFinding,
  nameFinding,
} from "@/newsroom/style/check-story";
import { fixRounds } from "@/newsroom/style/fix-all";
import type { CheckedText, StyleRules } from "@/newsroom/style/types";
import type { Marked } from "./marks-state";

export type Asked = { text: CheckedText; ignored: Ignored[] };

export type Checked = { findings: Marked[]; ignored: Marked[] };
export type Fixed = { text: CheckedText; rounds: NamedFinding[][] };

/** What is asked of the checker, wherever it runs. */
export const answers = {
  check({ text, ignored }: Asked, rules: StyleRules): Checked {
    const all = numbered(checkStory(text, rules));
    return {
      findings: all.filter((finding) => !isIgnored(finding, ignored)),
      ignored: all.filter((finding) => isIgnored(finding, ignored)),
    };
  },
  fix({ text, ignored }: Asked, rules: StyleRules): Fixed {
    const isWanted: Parameters<typeof fixRounds>[2] = (finding, now) =>
      !isIgnored(nameFinding(finding, now), ignored);
    const { text: fixed, rounds } = fixRounds(text, rules, isWanted);
    return { text: fixed, rounds: rounds.map((round) => round.map((one) => ({ ...one, words: "" }))) };
  },
};

/** The second «انهاء» of a story is its second at the next check too. */
function numbered(findings: NamedFinding[]): Marked[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule} ${finding.words}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { ...finding, id: `${name} ${count}` };
  });
}

export type Kind = keyof typeof answers;
export type Letter = { id: number; kind: Kind; asked: Asked; rules?: StyleRules };

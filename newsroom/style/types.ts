import type { StyleSeverity } from "@/db/types";
import type { Digits } from "@/newsroom/arabic/digits";
import type { RuleName } from "./messages";

export type Severity = StyleSeverity;

export interface CheckedText {
  headline?: string;
  paragraphs: string[];
}

/** Where a finding stands: the headline, or a paragraph by its place in the story. */
export type Place = "headline" | number;

export interface Finding {
  rule: RuleName;
  severity: Severity;
  paragraph: Place;
  /** UTF-16 offsets in the plain text of the paragraph. */
  from: number;
  to: number;
  found: string;
  message: string;
  note?: string;
  /** What may stand there instead; exactly one is safe to put there without asking. */
  fixes: string[];
}

/**
 * A word or words of the house: `*` stands for any letters of one word («أمريك*»), and in `preferred`
 * for what it stood for («أميرك*»). An empty `preferred` is a term without a substitute.
 */
export interface HouseTerm {
  term: string;
  preferred: string[];
  note: string;
  severity: Severity;
}

export interface StyleRules {
  terms: HouseTerm[];
  /** Where a story mixes digits, the ones it should have. */
  digits: Digits;
  /** What the house decided about the built-in rules. */
  tuned?: Partial<Record<RuleName, Tuning>>;
}

/** A built-in rule as the house has it: how grave, or not at all. */
export interface Tuning {
  severity: Severity;
  isActive: boolean;
}

import type { RuleName } from "./messages";
import type { Part } from "./tokens";
import type { Severity, StyleRules } from "./types";

/** What a rule found, before it is put into words and weighed against what others found there. */
export interface Hit {
  rule: RuleName;
  part: Part;
  from: number;
  to: number;
  fixes: string[];
  severity?: Severity;
  note?: string;
}

/** Looks at one paragraph, or the headline, by itself. */
export type PartRule = (part: Part) => Iterable<Hit>;

/** Looks at the whole story: what must be the same from its first paragraph to its last. */
export type StoryRule = (parts: Part[], rules: StyleRules) => Iterable<Hit>;

import type { RuleName } from "./messages";
import type { Severity } from "./types";

/** How grave each kind of finding is; a house term says it of itself. */
export const severities = {
  "doubled-space": "warning",
  "no-break-space": "warning",
  "detached-waw": "warning",
  "mark-spacing": "warning",
  "latin-mark": "warning",
  "bracket-spacing": "warning",
  "quote-style": "advice",
  unbalanced: "warning",
  "repeated-word": "warning",
  "mixed-digits": "warning",
  "hamza-qat": "warning",
  "hamza-wasl": "warning",
  "an-or-inna": "advice",
  "joined-la": "warning",
  "ta-marbuta": "warning",
  "final-ya": "warning",
  "said-inna": "advice",
  "stated-anna": "advice",
  phrase: "warning",
  months: "advice",
  "two-spellings": "advice",
  "house-term": "advice",
  "headline-length": "warning",
  "headline-stop": "warning",
  tatweel: "warning",
} as const satisfies Record<RuleName, Severity>;

/** The rules whose weight the house may change; what a house term weighs, the term says. */
export const builtInRules = (Object.keys(severities) as RuleName[]).filter(
  (rule): rule is Exclude<RuleName, "house-term"> => rule !== "house-term",
);

/** The graver, the higher. */
export const gravity = { advice: 0, warning: 1, blocks: 2 } as const satisfies Record<Severity, number>;

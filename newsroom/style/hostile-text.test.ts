import { expect, test } from "vitest";
import { fixAll } from "./fix-all";
import type { StyleRules } from "./types";
import { houseTerms } from "./words/house-terms";

/** As much as the largest story, as unkind as can be: what is not linear takes minutes. */
const letters = 100_000;
const seconds = 8;

const rules: StyleRules = {
  terms: [
    ...houseTerms,
    { term: "م*م*م*م", preferred: ["س*س"], note: "", severity: "advice" },
    { term: "*ابا*", preferred: ["*"], note: "", severity: "advice" },
  ],
  digits: "western",
};

const unkind = {
  "one long word": "م",
  "one long stretch": "ـ",
  "a stretched word": "مـ",
  "a tower of marks": "م\u064b\u0651\u0652",
  "commas alone": ",",
  "commas and words": "انهاء,",
  "opened and never closed": "(",
  "closed and never opened": "]",
  "opened one way, closed another": `${"(".repeat(50)}${"]".repeat(50)}`,
  "quotes alone": '"',
  "inches of inches": '1"',
  "spaces alone": " ",
  "no-break spaces between letters": "م\u00a0",
  "numbers of numbers": "1.",
  "digits of two kinds": "1٢ ",
  "dots and letters": "a.",
  "handles of handles": "@",
  "one waw after another": "و ",
  "one word again and again": "في ",
  "month upon month": "3 أيلول/ سبتمبر ثم 4 أيلول ",
  "prefix upon prefix": "وبال",
  "every word wrong": "انهاء لايران الاداره و أمريكا ",
  "a particle after every verb": "قال أن ",
} as const;

test.each(Object.entries(unkind))(
  "%s is checked and fixed in time",
  (_, piece) => {
    const text = piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
    const before = process.cpuUsage();
    fixAll({ headline: text.slice(0, 200), paragraphs: [text, text.slice(0, 99)] }, rules);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(seconds);
  },
  120_000,
);

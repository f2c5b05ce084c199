import fc from "fast-check";
import { expect, test } from "vitest";
import { readSeedArticle } from "@/db/seed/seed-article";
import { checkText } from "./check";
import { applyFixes, fixAll } from "./fix-all";
import type { CheckedText, StyleRules } from "./types";
import { houseTerms } from "./words/house-terms";

const rules: StyleRules = { terms: houseTerms, digits: "western" };
const fixable = (text: CheckedText) => checkText(text, rules).filter(({ fixes }) => fixes.length === 1);

/** Words and marks that meet in errors, poured together. */
const pieces = `
  انهاء لانهاء ايران إيران الاداره إجتماع لايمكن لاسيما الحكومه فى الى ان و من في في قال أن إنه ذكر الوزير الحكومة بحلول العـراق أمريكا
  امريكا الامريكية يلعب دوراً نفس الوقت علي الرغم سوف لن سبتمبر أيلول / 3 ٣ 2024 ، , ؛ ; ؟ ? . : ! « » “ ” " ( ) [ ] - NATO http://a.iq @x أ ب ـ
  إنّ مَدرسةً
`
  .trim()
  .split(/\s+/);
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", " ", "  ", "\u00a0", "\n")), {
    maxLength: 24,
  })
  .map((pairs) => pairs.flat().join(""));
const story = fc.record({ headline: paragraph, paragraphs: fc.array(paragraph, { maxLength: 4 }) });

test("after everything fixable is fixed, nothing fixable is left", () => {
  fc.assert(
    fc.property(story, (text) => {
      const fixed = fixAll(text, rules);
      expect(fixable(fixed)).toEqual([]);
      expect(fixAll(fixed, rules)).toEqual(fixed);
    }),
    { numRuns: 400 },
  );
});

test("findings stand inside their text, say what is there, and share no letter", () => {
  fc.assert(
    fc.property(story, (text) => {
      let place: unknown;
      let end = 0;
      for (const { paragraph, from, to, found, rule } of checkText(text, rules)) {
        const whole = paragraph === "headline" ? text.headline : (text.paragraphs[paragraph] ?? "");
        expect(whole.slice(from, to)).toBe(found);
        expect(to).toBeGreaterThan(from);
        if (rule === "headline-length") continue;
        if (paragraph === place) expect(from).toBeGreaterThanOrEqual(end);
        [place, end] = [paragraph, to];
      }
    }),
    { numRuns: 400 },
  );
});

test("any text whatever is checked without complaint", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (paragraphs) => {
      checkText(paragraphs, rules);
    }),
  );
});

test("only findings with one fix are applied, and only they", () => {
  const text = { paragraphs: ["ان انهاء المهمة قريب"] };
  expect(applyFixes(text, checkText(text, rules))).toEqual({ paragraphs: ["ان إنهاء المهمة قريب"] });
});

test("the seed article needs one press", () => {
  const { headline, paragraphs } = readSeedArticle();
  const fixed = fixAll({ headline, paragraphs }, rules);
  expect(fixed.headline).toBe("العراق يتطلع لإنهاء عمل التحالف الدولي رسمياً بحلول 2025");
  expect(checkText(fixed, rules).map(({ rule }) => rule)).toEqual(["an-or-inna"]);
});

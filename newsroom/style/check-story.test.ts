import { expect, test } from "vitest";
import { checkStory, type Ignored, isIgnored } from "./check-story";
import type { HouseTerm, StyleRules } from "./types";

const term = (given: Partial<HouseTerm>): HouseTerm => ({
  term: "",
  preferred: [],
  note: "",
  severity: "advice",
  ...given,
});
const rules = (...terms: HouseTerm[]): StyleRules => ({ terms, digits: "western" });
const ignore = (rule: string, words: string, liftsBlock = false): Ignored => ({ rule, words, liftsBlock });
const left = (paragraphs: string[], ignored: Ignored[], by = rules()) =>
  checkStory({ paragraphs }, by)
    .filter((finding) => !isIgnored(finding, ignored))
    .map(({ found }) => found);

test("what is ignored stays ignored wherever its words stand, and nothing else is", () => {
  const ignored = [ignore("hamza-qat", "انهاء")];
  expect(left(["تم انهاء المهمة", "قبل الانهاء، وبعد انهاء"], ignored)).toEqual(["الانهاء"]);
});

test("a space is named by the words beside it", () => {
  const [finding] = checkStory({ paragraphs: ["عاد الوفد  أمس"] }, rules());
  expect(finding).toMatchObject({ rule: "doubled-space", words: "الوفد أمس" });
  const ignored = [ignore("doubled-space", "الوفد أمس")];
  expect(left(["ثم عاد الوفد  أمس"], ignored)).toEqual([]);
  expect(left(["عاد  الوفد أمس"], ignored)).toEqual(["  "]);
});

test("what blocks is let through only by somebody who may", () => {
  const blocking = rules(term({ term: "مخرب*", severity: "blocks" }));
  expect(left(["المخربون"], [ignore("house-term", "المخربون")], blocking)).toEqual(["المخربون"]);
  expect(left(["المخربون"], [ignore("house-term", "المخربون", true)], blocking)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { checkText } from "./check";
import type { HouseTerm, StyleRules } from "./types";

const house = (...terms: Partial<HouseTerm>[]): StyleRules => ({
  terms: terms.map((term) => ({ term: "", preferred: [], note: "", severity: "advice", ...term })),
  digits: "western",
});
const found = (paragraphs: string[], rules = house()) =>
  checkText(paragraphs, rules).map((finding) => [finding.rule, finding.found, ...finding.fixes]);

describe("what is not Arabic prose is left alone", () => {
  test.each([
    "راسلنا على https://example.com/a,b?c;d=أ.ب أو على desk@example.com.",
    "كتب @salma_ar في الوسم #انهاء_الازمة تعليقاً.",
    "نظام Node.js, الإصدار 22 يعمل.",
    "النتيجة 3-1 والساعة 10:30 والسعر 1,310.50 والتاريخ 23/7/2024.",
    'شاشة 55" بسعر جيد.',
    "1) البند الأول. أ) البند الثاني.",
  ])("%s", (text) => expect(found([text])).toEqual([]));
});

describe("the headline", () => {
  const check = (headline: string) =>
    checkText({ headline, paragraphs: [] }, house()).map(({ rule, paragraph, found }) => [
      rule,
      paragraph,
      found,
    ]);
  const twelve = "هذا عنوان من اثنتي عشرة كلمة كتبها المحرر لخبر عن مياه دجلة";

  test("has at most twelve words", () => {
    expect(check(twelve)).toEqual([]);
    expect(check(`${twelve} والفرات`)).toEqual([["headline-length", "headline", "والفرات"]]);
  });

  test("has no full stop, but may leave a thought open", () => {
    expect(check("عاد الوفد.")).toEqual([["headline-stop", "headline", "."]]);
    expect(check("عاد الوفد...")).toEqual([]);
  });

  test("has no stretched words", () => {
    expect(check("عــاد الوفد")).toEqual([["tatweel", "headline", "عــاد"]]);
  });
});

describe("the terms of the house", () => {
  test("are found with what hangs before them, which stays", () => {
    const rules = house({ term: "أمريكا", preferred: ["أميركا"] }, { term: "مخرب*", preferred: ["مسلح*"] });
    expect(found(["لأمريكا وبأمريكا"], rules)).toEqual([
      ["house-term", "لأمريكا", "لأميركا"],
      ["house-term", "وبأمريكا", "وبأميركا"],
    ]);
    expect(found(["للمخربين والمخرب"], rules)).toEqual([
      ["house-term", "للمخربين", "للمسلحين"],
      ["house-term", "والمخرب", "والمسلح"],
    ]);
  });

  test("are let alone where they already stand as the house says them", () => {
    const rules = house({ term: "داعش", preferred: ["تنظيم داعش"] });
    expect(found(["هاجم داعش القرية، وقال تنظيم داعش ذلك لتنظيم داعش."], rules)).toEqual([
      ["house-term", "داعش", "تنظيم داعش"],
    ]);
  });

  test("keep the harakat of what they do not change", () => {
    const rules = house({ term: "يلعب دور*", preferred: ["يؤدي دور*"] });
    expect(found(["يلعبُ دوراً مهماً"], rules)).toEqual([["house-term", "يلعبُ دوراً", "يؤدي دوراً"]]);
  });

  test("that block come before lesser findings among their letters", () => {
    const rules = house({ term: "نص تجريبي", severity: "blocks" });
    expect(checkText(["هو نص  تجريبي"], rules)).toMatchObject([
      { rule: "house-term", severity: "blocks", found: "نص  تجريبي", fixes: [] },
    ]);
  });
});

describe("quotations", () => {
  test("may run over paragraphs, opened again or not", () => {
    expect(found(["قال: «بدأنا العمل.", "وأكملناه»."])).toEqual([]);
    expect(found(["قال: «بدأنا العمل.", "«وأكملناه»."])).toMatchObject([["unbalanced", "«"]]);
  });

  test("of a sentence are mended mark by mark, of a name at once", () => {
    const long = "هذه جملة طويلة من كلام الوزير لا يليق أن تُخطّ كلها تحت عين الكاتب";
    expect(found([`قال: “${long}”، عن "الخطة".`])).toEqual([
      ["quote-style", "“", "«"],
      ["quote-style", "”", "»"],
      ["quote-style", '"الخطة"', "«الخطة»"],
    ]);
  });
});

test("one word in two spellings is found across the story, the one with its hamza stays", () => {
  expect(found(["زار الأرجواني المدينة.", "وعاد الارجواني منها."])).toEqual([
    ["two-spellings", "الارجواني", "الأرجواني"],
  ]);
});

test("marks of vowels do not hide an error, and stay where they were", () => {
  expect(found(["تمّ اِنهاءُ المهمة ولايُعبّر عنها"])).toEqual([
    ["hamza-qat", "اِنهاءُ", "إِنهاءُ"],
    ["joined-la", "ولايُعبّر", "ولا يُعبّر"],
  ]);
});

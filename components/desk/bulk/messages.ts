import type { PluralForms } from "@/newsroom/arabic/plural";

export const bulkMessages = {
  pick: "اختر",
  pickAll: "اختر كل ما في الصفحة",
  bar: "خطوة واحدة لما اخترته",
  drop: "ألغِ الاختيار",
  done: "تمّ",
  answers: "ما جرى لكل خبر",
} as const;

export const storyForms: PluralForms = {
  zero: "لا أخبار",
  one: "خبر واحد",
  two: "خبران",
  few: "{n} أخبار",
  many: "{n} خبراً",
  other: "{n} خبر",
};

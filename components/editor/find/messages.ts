export const findMessages = {
  bar: "بحث واستبدال",
  words: "ابحث في النص",
  replacement: "ضع مكانه",
  next: "التالي",
  before: "السابق",
  replace: "استبدل",
  replaceAll: "استبدل الكل",
  close: "أغلق البحث",
} as const;

export const foundForms = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتين",
  few: "{n} نتائج",
  many: "{n} نتيجة",
  other: "{n} نتيجة",
};

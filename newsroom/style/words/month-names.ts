/** The months in the order of the year: both names the newsroom uses. */
export const monthNames = [
  { gregorian: "يناير", iraqi: "كانون الثاني" },
  { gregorian: "فبراير", iraqi: "شباط" },
  { gregorian: "مارس", iraqi: "آذار" },
  { gregorian: "أبريل", iraqi: "نيسان" },
  { gregorian: "مايو", iraqi: "أيار" },
  { gregorian: "يونيو", iraqi: "حزيران" },
  { gregorian: "يوليو", iraqi: "تموز" },
  { gregorian: "أغسطس", iraqi: "آب" },
  { gregorian: "سبتمبر", iraqi: "أيلول" },
  { gregorian: "أكتوبر", iraqi: "تشرين الأول" },
  { gregorian: "نوفمبر", iraqi: "تشرين الثاني" },
  { gregorian: "ديسمبر", iraqi: "كانون الأول" },
] as const;

/** Words that are also something else («مارس» is a verb, «تموز» a god): a month only beside a number or «شهر». */
export const ambiguousMonths = new Set(["مارس", "آب", "تموز", "نيسان", "مايو"]);

export const beforeMonth = new Set(
  "شهر شهري في من منذ حتى مطلع نهاية منتصف أواخر أوائل خلال بحلول بداية إلى أول".split(" "),
);
export const afterMonth = new Set("الماضي المقبل الجاري الحالي القادم المنصرم الفائت".split(" "));

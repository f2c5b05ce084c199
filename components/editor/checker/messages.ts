export const checkerMessages = {
  name: "مدقق الأسلوب",
  waiting: "يُفحص النص…",
  clean: "لا ملاحظات على الأسلوب.",
  failedShort: "متوقف",
  failed: "تعذّر تشغيل المدقق. الكتابة والحفظ لا يتأثران.",
  retry: "أعد المحاولة",
  slow: "المدقق يعمل داخل الصفحة: قد يتأخر قليلاً.",
  fix: "أصلح",
  fixTo: (words: string) => (/[«»]/.test(words) ? `أصلح إلى ${words}` : `أصلح إلى «${words}»`),
  fixAll: "أصلح الكل",
  fixed: "أُصلح النص.",
  undo: "تراجع عن الإصلاح",
  ignore: "تجاهل في هذا الخبر",
  ignoreShort: "تجاهل",
  heed: "أظهرها من جديد",
  ignored: "ما تجاهلته",
  ignoredBy: "تجاهلها",
  ignoreFailed: "لم يُحفظ التجاهل. أعد المحاولة.",
  blocksNote: "يمنع النشر، ولا يتجاوزه إلا رئيس التحرير.",
  goTo: "اذهب إلى موضعها",
  close: "أغلق",
  inHeadline: "في العنوان",
  inStandfirst: "في المقدمة",
  space: "مسافة",
  keys: "F8 للملاحظة التالية، وCtrl+. لأزرار الملاحظة التي يقف عندها المؤشر",
} as const;

export const severityNames = {
  blocks: "يمنع النشر",
  warning: "تنبيهات",
  advice: "نصائح",
} as const;

export const findingForms = {
  zero: "لا ملاحظات",
  one: "ملاحظة واحدة",
  two: "ملاحظتان",
  few: "{n} ملاحظات",
  many: "{n} ملاحظة",
  other: "{n} ملاحظة",
};

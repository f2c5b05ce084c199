export const commandMessages = {
  linkWords: "ضع رابطاً",
  linkKeywords: "وصلة عنوان",
  proof: "اقرأ كما يراه القارئ",
  proofKeywords: "معاينة مراجعة عرض",
  revisions: "نسخ الخبر",
  revisionsKeywords: "سجل استعادة تاريخ",
  live: "افتح الخبر المنشور",
  liveKeywords: "عرض الموقع",
} as const;

/** Other words by which one may look for a button of the toolbar. */
export const buttonKeywords: Record<string, string> = {
  bold: "عريض ثخين",
  italic: "منحن",
  link: "وصلة",
  paragraph: "نص عادي",
  leftToRight: "اتجاه لاتيني إنجليزي لغة أجنبية ltr",
  undo: "ارجع",
  redo: "أعد",
  find: "ابحث استبدل",
  typing: "علامات فواصل",
  focus: "هدوء ملء الشاشة",
};

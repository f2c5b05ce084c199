import type { CreditKind } from "@/db/types";

export const articleMessages = {
  breadcrumb: "مسار الصفحة",
  home: "الرئيسية",
  and: " و",
  updated: "آخر تحديث:",
  captionPrefix: "التعليق على الصورة، ",
  creditPrefix: "صاحب الصورة، ",
  correction: "تصحيح",
  corrections: "تصحيحات",
  tags: "وسوم الخبر",
  share: "شارك الخبر",
  shareNow: "شارك",
  copy: "انسخ الرابط",
  copied: "نُسخ الرابط",
  about: "عن الكاتب",
  aboutMany: "عن الكتّاب",
  more: "اقرأ أيضاً",
  listen: "استمع",
  pause: "توقف قليلاً",
  resume: "تابع الاستماع",
  stop: "أنهِ الاستماع",
  save: "احفظ لوقت آخر",
  saved: "محفوظ",
  printedFrom: "من",
  letter: "ع",
  larger: "كبّر النص",
  smaller: "صغّر النص",
} as const;

/** What is said over a draft that somebody outside may read. */
export const previewMessages = {
  title: "معاينة",
  unpublished: "معاينة — غير منشور",
  until: "ينتهي هذا الرابط:",
  lead: "هذا نص قيد العمل وقد يتغير قبل نشره؛ لا تُعِد إرساله.",
} as const;

export const creditKindNames = {
  "follow-up": "متابعة",
  exclusive: "خاص",
  report: "تقرير",
  translation: "ترجمة",
  opinion: "رأي",
} as const satisfies Record<CreditKind, string>;

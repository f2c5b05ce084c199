import type { CreditKind } from "@/db/types";

export const articleMessages = {
  breadcrumb: "مسار الصفحة",
  home: "الرئيسية",
  by: "بقلم",
  updated: "آخر تحديث:",
  published: "نُشر:",
  captionPrefix: "التعليق على الصورة، ",
  creditPrefix: "تصوير: ",
  disclaimer: "تنويه",
  tags: "وسوم",
  share: "شارك الخبر",
  copy: "انسخ الرابط",
  copied: "نُسخ الرابط",
  about: "عن الكاتب",
  aboutMany: "عن الكتّاب",
  more: "اقرأ أيضاً",
  corrections: "تصحيحات",
  textSize: "حجم النص",
} as const;

export const creditKindNames = {
  "follow-up": "متابعة",
  exclusive: "خاص",
  report: "تقرير",
  translation: "ترجمة",
  opinion: "رأي",
} as const satisfies Record<CreditKind, string>;

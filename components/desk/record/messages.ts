import type { PublicationEventKind } from "@/db/types";

/** What the record of everything that was public says to the chief. */
export const recordMessages = {
  title: "سجل النشر",
  lead: "ما رآه القرّاء تحت عنوان هذا الخبر في أي دقيقة: النص كما خرج، ومن أخرجه، وختمه في السجل الذي لا يُعدَّل.",
  at: "ما الذي كان منشوراً في",
  zone: "بتوقيت بغداد",
  show: "اعرض",
  entries: "كل ما نُشر وسُحب",
  older: "الأقدم",
  newest: "العودة إلى الأحدث",
  stood: "كان القرّاء يرون هذا النص",
  nothing: "لم يكن القرّاء يرون شيئاً",
  never: "لم يكن هذا الخبر قد نُشر بعد.",
  since: "منذ",
  by: "أخرجه",
  tookAway: "سحبه",
  clock: "ساعة النشر",
  entry: "رقم القيد",
  version: "نسخة النص",
  seal: "الختم",
  sealed: "الختم سليم",
  broken: "الختم لا يطابق القيد: شغّل npm run record:verify وأبلغ مسؤول النظام",
  page: "الصفحة كما كانت",
  badTime: "هذا ليس موعداً.",
  empty: "لم يُنشر هذا الخبر قط.",
  back: "نسخ الخبر",
} as const;

export const publicationKinds = {
  published: "نُشر",
  updated: "نُشر تحديثه",
  corrected: "نُشر تصحيحه",
  "silently-fixed": "صُحح إملاؤه",
  withdrawn: "سُحب",
  restored: "أُعيد إلى القرّاء",
  undone: "تُراجع عنه",
} as const satisfies Record<PublicationEventKind, string>;

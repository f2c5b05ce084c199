import type { CreditKind, Publication, Stage } from "@/db/types";
import type { MoveName } from "./moves";

export const stageNames = {
  draft: "مسودة",
  in_review: "قيد المراجعة",
  returned: "معاد للتعديل",
  approved: "معتمد",
} as const satisfies Record<Stage, string>;

export const publicationNames = {
  none: "غير منشور",
  scheduled: "مجدول",
  published: "منشور",
  pending: "منشور بتعديلات معلّقة",
  withdrawn: "مسحوب",
} as const satisfies Record<Publication | "pending", string>;

/** What the button of a move says. */
export const moveNamesArabic = {
  submit: "أرسل للمراجعة",
  takeBack: "استرجع من المراجعة",
  sendBack: "أعد للتعديل",
  approve: "اعتمد",
  publish: "انشر",
  publishUrgent: "انشر عاجلاً بلا اعتماد",
  schedule: "جدول النشر",
  unschedule: "ألغِ الجدولة",
  embargo: "احظر النشر حتى",
  liftEmbargo: "ارفع الحظر",
  setExpiry: "اسحب في موعد",
  liftExpiry: "ألغِ موعد السحب",
  withdraw: "اسحب",
  restore: "أعد النشر",
  spike: "احذف",
} as const satisfies Record<MoveName, string>;

/** What the history says was done. */
export const actNames: Record<string, string> = {
  create: "أُنشئ الخبر",
  save: "عُدّل النص",
  submit: "أُرسل للمراجعة",
  takeBack: "استُرجع من المراجعة",
  sendBack: "أُعيد للتعديل",
  approve: "اعتُمد",
  approveByOverride: "اعتُمد بتجاوز قاعدة العين الأخرى",
  ignoreFinding: "تُجوهلت ملاحظة على الأسلوب",
  heedFinding: "أُعيدت ملاحظة على الأسلوب",
  approvalLost: "سقط الاعتماد بعد تعديل النص",
  publish: "نُشر",
  publishChanges: "نُشرت التعديلات",
  publishUrgent: "نُشر عاجلاً بلا اعتماد",
  signUrgent: "اعتُمد بعد نشره عاجلاً",
  undoPublication: "تُراجع عن نشره",
  undoChanges: "تُراجع عن نشر التعديلات",
  silentFix: "نُشر تصويب صامت",
  correct: "نُشر تصحيح",
  schedule: "جُدول النشر",
  unschedule: "أُلغيت الجدولة",
  embargo: "حُظر نشره حتى موعد",
  liftEmbargo: "رُفع حظر النشر",
  setExpiry: "حُدّد موعد لسحبه",
  liftExpiry: "أُلغي موعد سحبه",
  expire: "سُحب في موعده",
  withdraw: "سُحب",
  restore: "أُعيد نشره",
  spike: "حُذف",
  commission: "كُلّف به",
  assign: "أُسند إلى زميل آخر",
  setDue: "غُيّر موعد تسليمه",
  accept: "قُبل التكليف",
  takeOver: "تولّى الكتابة زميل آخر",
  nameVersion: "سُمّيت نسخة",
  preview: "أُنشئ رابط معاينة",
  revokePreview: "أُبطل رابط معاينة",
  comment: "عُلّق عليه",
  mention: "ذُكرت في تعليق عليه",
  resolveComment: "أُغلق تعليق",
  reopenComment: "أُعيد فتح تعليق",
  suggest: "اقتُرح تعديل",
  acceptSuggestions: "قُبلت اقتراحات",
  rejectSuggestions: "رُفضت اقتراحات",
  tick: "أُشّر في قائمة التدقيق",
  untick: "أُلغيت إشارة في قائمة التدقيق",
  restoreRevision: "استُعيدت نسخة سابقة",
};

export const creditKindNames = {
  "follow-up": "متابعة",
  exclusive: "خاص",
  report: "تقرير",
  translation: "ترجمة",
  opinion: "رأي",
} as const satisfies Record<CreditKind, string>;

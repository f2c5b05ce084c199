import type { CheckKind } from "@/db/review-types";

/** What the chief's checklists say. */
export const checklistMessages = {
  title: "قوائم التدقيق",
  lead: "ما يُدقّق قبل اعتماد الخبر. البند اللازم يمنع الاعتماد حتى يُستوفى.",
  everySection: "كل الأقسام",
  section: "القسم",
  label: "ما يُدقّق",
  kind: "كيف يُستوفى",
  kinds: {
    ticked: "يؤشّره من يراجع",
    headline: "آلياً: العنوان 12 كلمة على الأكثر",
    picture: "آلياً: للصور نص بديل ومصدر",
    style: "آلياً: لا أخطاء في الأسلوب",
  } satisfies Record<CheckKind, string>,
  required: "لازم للاعتماد",
  advice: "تذكير",
  add: "أضف بنداً",
  save: "احفظ",
  edit: "عدّل",
  cancel: "إلغاء",
  remove: "أزل",
  restore: "أعده",
  removed: "بنود أُزيلت",
  up: "ارفعه",
  down: "أنزله",
  empty: "لا بنود هنا.",
  addTitle: "بند جديد",
  editTitle: "عدّل البند",
  close: "أغلق",
  style: "قواعد الأسلوب",
  sections: (name: string) => `بنود ${name}`,
} as const;

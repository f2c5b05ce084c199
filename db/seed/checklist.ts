import type { CheckKind } from "@/db/review-types";
import type { SectionSlug } from "@/db/seed/sections";

interface SeedCheck {
  label: string;
  kind?: CheckKind;
  section?: SectionSlug;
  isRequired?: true;
}

/** What a newsroom begins with; the chief says what each section cannot go without. */
export const checklist: SeedCheck[] = [
  { label: "المصدر مسمّى ويمكن الرجوع إليه" },
  { label: "الأسماء والمناصب والأرقام مدققة" },
  { label: "طول العنوان", kind: "headline" },
  { label: "للصورة نص بديل ومصدر", kind: "picture" },
  { label: "لا أخطاء في الأسلوب", kind: "style" },
  { label: "لا يمس سلامة أحد ولا تحقيقاً جارياً", section: "security", isRequired: true },
];

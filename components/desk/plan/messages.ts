import type { DutyShift } from "@/db/types";
import type { PluralForms } from "@/newsroom/arabic/plural";

/** What planning says: assignments, the duty list, following, and what was refused. */
export const planMessages = {
  failed: "حدث خلل. أعد المحاولة.",
  noNetwork: "لا اتصال بالشبكة، فلم يتغير شيء. أعد المحاولة بعد قليل.",
  close: "أغلق",
  cancel: "إلغاء",
  reason: "السبب",
  at: "الموعد بتوقيت غرفة الأخبار",
  utc: "بتوقيت غرينتش",
  confirm: "نعم",
  dismiss: "أخفِ",
  openStory: "افتح الخبر",
  follow: "تابع الخبر",
  unfollow: "ألغِ المتابعة",
  following: "تصلك كل خطوة يخطوها هذا الخبر.",
  commission: "كلّف بخبر",
  commissionLead: "يصير الخبر لمن تكلّفه، ويصله التكليف الآن.",
  title: "عنوان العمل",
  brief: "التكليف",
  briefHint: "ما الذي تريده، ومن يُسأل، وما الزاوية",
  section: "القسم",
  choose: "اختر",
  writer: "بقلم",
  due: "موعد التسليم",
  length: "الطول بالكلمات",
  send: "أرسل التكليف",
  commissioned: "أُرسل التكليف:",
  assignments: "تكليفاتك",
  deskAssignments: "تكليفات المكتب",
  overdue: "فات موعد تسليمه",
  dueAt: "يُسلَّم",
  noDue: "بلا موعد",
  askedBy: "بتكليف من",
  askedByOther: "كلّف به",
  accept: "اقبل واكتب",
  write: "أكمل الكتابة",
  notAccepted: "لم يُقبل بعد",
  reassign: "أسنده إلى",
  reassignSend: "أسند",
  duty: "على المكتب اليوم",
  dutyEmpty: "لم يُكتب أحد في قائمة اليوم.",
  dutyAdd: "أضف",
  dutyPerson: "الزميل",
  dutyShift: "الفترة",
  dutyRemove: "احذف من القائمة:",
} as const;

export const shiftNames = {
  morning: "صباحاً",
  evening: "مساءً",
  night: "ليلاً",
} as const satisfies Record<DutyShift, string>;

export const wordForms: PluralForms = {
  one: "كلمة واحدة",
  two: "كلمتان",
  few: "{n} كلمات",
  many: "{n} كلمة",
  other: "{n} كلمة",
};

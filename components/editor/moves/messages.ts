import type { Republish } from "@/newsroom/workflow/republish";
import type { Act } from "../ask-desk";

/** What a move asks before it is made, and the word on its last button where it differs. */
export const moveQuestions: Partial<Record<Act, { title: string; lead: string; confirm?: string }>> = {
  silentFix: {
    title: "صوّب بلا إعلان",
    lead: "إملاء فقط: يراه القراء فوراً ولا يتغير «آخر تحديث». يُسجَّل باسمك ولا يحتاج إلى اعتماد.",
    confirm: "انشر التصويب",
  },
  publishUrgent: {
    title: "انشر عاجلاً بلا اعتماد",
    lead: "يراه القراء فوراً قبل أن يراجعه أحد، ويبقى تنبيهاً في غرفة الأخبار حتى يعتمده زميل آخر.",
    confirm: "انشر عاجلاً",
  },
  setExpiry: { title: "اسحب الخبر في موعد", lead: "يُسحب الخبر وحده في الموعد الذي تختاره." },
  sendBack: {
    title: "أعد الخبر للتعديل",
    lead: "اكتب لكاتب الخبر ما الذي ينقصه؛ سيراه فوق نصه.",
  },
  publish: {
    title: "انشر الخبر",
    lead: "يراه القراء خلال ثانية.",
    confirm: "انشر الآن",
  },
  schedule: { title: "جدول النشر", lead: "يخرج الخبر وحده في الموعد الذي تختاره." },
  embargo: { title: "احظر النشر حتى موعد", lead: "لا ينشره أحد قبل هذا الموعد." },
  withdraw: {
    title: "اسحب الخبر",
    lead: "يختفي من الموقع والخلاصات فوراً، وتبقى مكانه صفحة تقول إنه سُحب.",
  },
  restore: { title: "أعد نشر الخبر", lead: "يعود إلى القراء كما كان قبل سحبه." },
  spike: {
    title: "احذف الخبر",
    lead: "يختفي من قوائم غرفة الأخبار ويُحتفظ به ثلاثين يوماً.",
  },
};

export const moveMessages = {
  moves: "خطوات الخبر",
  reason: "السبب",
  at: "الموعد",
  override: "اعتمد رغم قاعدة العين الأخرى",
  overrideLead: "كتبت هذا النص أو كنت آخر من عدّله. اعتمادك له وحدك يُسجَّل مع السبب.",
  publishChanges: "انشر التعديلات",
  changesLead: "يرى القراء النص الجديد خلال ثانية. كيف تصفه لهم؟",
  silentFix: "صوّب بلا إعلان",
  undo: "تراجع",
  isBreaking: "عاجل: يُبلَّغ المشتركون فوراً بلا مهلة للتراجع",
  note: "نص التصحيح كما يقرؤه الناس",
  noteHint: "ما الذي كان خطأً وما الصواب. يُنشر تحت الخبر مؤرَّخاً وفي صفحة التصحيحات.",
  kindOfChange: "نوع التعديل",
  kinds: {
    update: ["تحديث", "معلومة جديدة: يظهر «آخر تحديث»."],
    correction: ["تصحيح", "كان فيه خطأ: يظهر تنويه مؤرَّخ تحت الخبر."],
    silent: ["تصويب إملائي", "حرف أو همزة: لا يتغير تاريخ ولا يظهر تنويه."],
  } satisfies Record<Republish, readonly [string, string]>,
  inUtc: "بالتوقيت العالمي",
  inHouse: "بتوقيت",
  isPast: "هذا الموعد مضى.",
  missing: "ينقصه قبل النشر",
  advice: "يحسن قبل النشر",
  inAnHour: "بعد ساعة",
  thisEvening: "اليوم 6 مساءً",
  tomorrow: "غداً 8 صباحاً",
  scheduledFor: "يخرج الخبر وحده:",
  embargoUntil: "محظور نشره حتى:",
  expiresAt: "يُسحب وحده:",
  isUnsigned: "نُشر عاجلاً بلا اعتماد: ينتظر أن يعتمده زميل آخر.",
  done: {
    submit: "أُرسل للمراجعة.",
    takeBack: "عاد الخبر إليك.",
    sendBack: "أُعيد الخبر إلى كاتبه.",
    approve: "اعتُمد الخبر.",
    publish: "نُشر الخبر.",
    schedule: "جُدول النشر.",
    unschedule: "أُلغيت الجدولة.",
    embargo: "حُظر النشر حتى الموعد.",
    liftEmbargo: "رُفع الحظر.",
    publishUrgent: "نُشر الخبر عاجلاً، وينتظر توقيع زميل آخر.",
    setExpiry: "حُدّد موعد السحب.",
    liftExpiry: "أُلغي موعد السحب.",
    withdraw: "سُحب الخبر.",
    restore: "عاد الخبر إلى القراء.",
    spike: "حُذف الخبر.",
    silentFix: "نُشر التصويب.",
    undo: "رُفع عن القراء كأنه لم يُنشر.",
  } satisfies Record<Act, string>,
} as const;

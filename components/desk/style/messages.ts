import type { RuleName } from "@/newsroom/style/messages";
import type { Severity } from "@/newsroom/style/types";

export const stylePageMessages = {
  title: "الأسلوب",
  lead: "ما يجده مدقق الأسلوب في نصوص الدار. ما تغيّره هنا يصل إلى من يكتبون الآن خلال ثوانٍ.",
  filters: "تصفية القواعد",
  search: "ابحث في القواعد",
  anySeverity: "كل الدرجات",
  severity: "الدرجة",
  terms: "كلمات الدار",
  add: "أضف كلمة",
  addTitle: "كلمة جديدة",
  edit: "عدّل",
  editTitle: "عدّل القاعدة",
  term: "الكلمة أو العبارة",
  termHint: "النجمة * تنوب عن أي حروف: «مخرب*» تجد «المخربين».",
  preferred: "المعتمد عوضاً عنها، كل بديل في سطر",
  preferredHint: "بديل واحد يُصلح بضغطة، وبلا بديل تُمنع الكلمة وحدها. والنجمة هنا تعيد ما حلّت محله هناك.",
  note: "لماذا؟ يراه من يكتب",
  isActive: "يستعملها المدقق",
  off: "موقوفة",
  save: "احفظ",
  cancel: "إلغاء",
  close: "أغلق",
  remove: "احذف القاعدة",
  removeSure: "احذفها نهائياً",
  removeLead: "تختفي القاعدة ويبقى نصها في سجل التغييرات. إن أردت إيقافها فقط فأزل علامة «يستعملها المدقق».",
  noSubstitute: "لا تُستعمل",
  none: "لا قاعدة بهذا الوصف.",
  empty: "لا كلمات بعد.",
  addShipped: "أضف الكلمات الجاهزة",
  checklists: "قوائم التدقيق",
  synonyms: "المترادفات",
  builtIn: "قواعد المدقق",
  builtInLead: "تأتي مع البرنامج. غيّر درجتها أو أوقفها.",
  failed: "لم يُحفظ. أعد المحاولة.",
  saved: "حُفظ.",
  try: "جرّب",
  tryLead: "الصق نصاً لترى ما تجده القواعد كما هي الآن.",
  tryText: "نص للتجربة",
  changes: "آخر التغييرات",
  noChanges: "لم يغيّر أحد القواعد بعد.",
} as const;

export const severityLabels = {
  advice: "نصيحة",
  warning: "تنبيه",
  blocks: "يمنع النشر",
} as const satisfies Record<Severity, string>;

export const changeNames: Record<string, string> = {
  makeStyleRule: "أُضيفت",
  changeStyleRule: "عُدّلت",
  removeStyleRule: "حُذفت",
  tuneStyleRule: "ضُبطت",
};

export const ruleCount = {
  zero: "لا قواعد",
  one: "قاعدة واحدة",
  two: "قاعدتان",
  few: "{n} قواعد",
  many: "{n} قاعدة",
  other: "{n} قاعدة",
};

/** What each built-in rule looks for, with one example. */
export const builtInNames = {
  "doubled-space": "المسافات الزائدة",
  "no-break-space": "المسافات غير القاطعة",
  "detached-waw": "واو العطف المنفصلة: «و يسهم»",
  "mark-spacing": "المسافة حول علامات الترقيم: «قال ،»",
  "latin-mark": "علامات الترقيم اللاتينية: «قال,»",
  "bracket-spacing": "المسافة حول الأقواس: «( نص )»",
  "quote-style": "علامات التنصيص: “نص”",
  unbalanced: "قوس أو علامة تنصيص بلا نظير",
  "repeated-word": "الكلمات المكررة: «في في»",
  "mixed-digits": "نوعان من الأرقام في خبر واحد",
  "hamza-qat": "همزة القطع الناقصة: «انهاء»",
  "hamza-wasl": "همزة الوصل المكتوبة: «الإنتخابات»",
  "an-or-inna": "«ان» بلا همزة",
  "joined-la": "«لا» المتصلة: «لايمكن»",
  "ta-marbuta": "الهاء مكان التاء المربوطة: «الحكومه»",
  "final-ya": "الياء والألف المقصورة: «فى»",
  "said-inna": "«إنّ» بعد القول",
  "stated-anna": "«أنّ» بعد ذكر وأكد وأعلن",
  phrase: "عبارات خاطئة: «بحلول في»",
  months: "أسماء الأشهر على طريقة واحدة",
  "two-spellings": "كلمة كُتبت بطريقتين في خبر واحد",
  "headline-length": "عنوان أطول من اثنتي عشرة كلمة",
  "headline-stop": "نقطة في آخر العنوان",
  tatweel: "التطويل: «العـراق»",
} as const satisfies Record<Exclude<RuleName, "house-term">, string>;

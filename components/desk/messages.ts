import type { Role } from "@/db/types";

/** What the frame of the desk and its lists say. */
export const deskMessages = {
  mail: "البريد",
  outlets: "المنافذ",
  accounts: "الحسابات",
  sections: "الأقسام والوسوم",
  audit: "السجل",
  pages: "الصفحات",
  settings: "الإعدادات",
  newsroom: "غرفة الأخبار",
  stories: "الأخبار",
  style: "الأسلوب",
  board: "اللوحة",
  calendar: "التقويم",
  front: "الواجهة",
  media: "الوسائط",
  newStory: "خبر جديد",
  nav: "أقسام غرفة الأخبار",
  skip: "انتقل إلى المحتوى",
  work: "ما تعمل عليه",
  site: "الموقع كما يراه القارئ",
  account: "حسابك",
  signOut: "تسجيل الخروج",
  theme: "المظهر",
  themes: { auto: "كالجهاز", light: "نهاري", dark: "ليلي" },
  untitled: "بلا عنوان",
  noSection: "بلا قسم",
  stage: "المرحلة",
  publication: "النشر",
  byClock: "ساعة النشر",
} as const;

export const roleNames = {
  contributor: "متعاون",
  reporter: "مراسل",
  copy_editor: "مدقق",
  editor: "محرر",
  chief: "رئيس التحرير",
  admin: "مدير",
} as const satisfies Record<Role, string>;

export const homeMessages = {
  alarms: "يحتاج انتباهك الآن",
  unsigned: "نُشر عاجلاً بلا اعتماد: ينتظر توقيع زميل آخر",
  failedDeliveries: {
    one: "رسالة تعذّر إرسالها: انظر فيها",
    two: "رسالتان تعذّر إرسالهما: انظر فيهما",
    few: "{n} رسائل تعذّر إرسالها: انظر فيها",
    many: "{n} رسالة تعذّر إرسالها: انظر فيها",
    other: "{n} رسالة تعذّر إرسالها: انظر فيها",
  },
  overdue: "فات موعد نشره ولم يخرج",
  overdueUnapproved: "حان موعد نشره وهو غير معتمد: لن يخرج قبل اعتماده",
  soonUnapproved: "موعده اليوم وهو غير معتمد",
  waiting: "بانتظار مراجعتك",
  waitingEmpty: "لا شيء ينتظر مراجعتك.",
  approved: "معتمد وجاهز للنشر",
  returned: "معاد إليك",
  drafts: "مسوداتك",
  draftsEmpty: "لا مسودات لديك. ابدأ خبراً جديداً.",
  submitted: "نصوصك لدى المحررين",
  today: "تخرج اليوم",
  later: "مجدولة بعد اليوم",
  published: "نُشر أخيراً",
  all: "عرض الكل",
  nothing: "لا شيء ينتظرك الآن.",
  nothingForAdmin: "إدارة الحسابات والإعدادات لا تشمل الأخبار.",
  due: "موعده",
} as const;

export const listMessages = {
  filters: "تصفية الأخبار",
  search: "ابحث في العناوين والنصوص",
  searchButton: "ابحث",
  anyStage: "كل المراحل",
  anyPublication: "كل حالات النشر",
  anySection: "كل الأقسام",
  section: "القسم",
  mine: "أخباري فقط",
  apply: "طبّق",
  clear: "امسح التصفية",
  headline: "العنوان",
  writer: "الكاتب",
  changed: "آخر تعديل",
  pages: "صفحات القائمة",
  older: "الأقدم",
  newer: "الأحدث",
  newest: "العودة إلى الأحدث",
  empty: "لم يُكتب شيء بعد.",
  emptyFiltered: "لا خبر يطابق هذه التصفية.",
  views: "عروض سريعة",
} as const;

export const views = [
  { name: "الكل", query: "" },
  { name: "أخباري", query: "?mine=1" },
  { name: "قيد المراجعة", query: "?stage=in_review" },
  { name: "معتمد", query: "?stage=approved&publication=none" },
  { name: "مجدول", query: "?publication=scheduled" },
  { name: "منشور", query: "?publication=published" },
] as const;

export const signInMessages = {
  title: "تسجيل الدخول",
  lead: "لمن يعمل في غرفة الأخبار.",
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  submit: "تسجيل الدخول",
  busy: "لحظة…",
  again: "انتهت جلستك",
  againLead: "نصك محفوظ على هذا الجهاز. سجّل الدخول لتكمل من حيث توقفت.",
  required: "اكتب البريد الإلكتروني وكلمة المرور.",
  toSite: "إلى الموقع",
  forgot: "نسيت كلمة المرور؟",
} as const;

export const refusalMessages = {
  missing: "غير موجود",
  missingText: "هذه الصفحة غير موجودة، أو ليست من صلاحيتك.",
  failed: "حدث خلل عندنا",
  failedText: "تعذّر فتح هذه الصفحة. ما كتبته محفوظ على جهازك.",
  retry: "أعد المحاولة",
  back: "إلى غرفة الأخبار",
} as const;

/** Of a part of the screen that comes after it. */
export const laterMessages = {
  loading: "لحظة…",
  title: "لا شبكة",
  missing: "لا يُفتح هذا بلا شبكة. نصك محفوظ على جهازك؛ أعد المحاولة حين تعود.",
  close: "أغلق",
} as const;

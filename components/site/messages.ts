/** What the frame of every reader page says. */
export const siteMessages = {
  skip: "انتقل إلى المحتوى",
  sections: "الأقسام",
  allSections: "كل الأقسام",
  home: "الرئيسية",
  theme: "المظهر",
  search: "البحث",
  house: "عن الموقع",
  follow: "تابعنا",
  feed: "خلاصة RSS",
  contact: "راسلنا",
  older: "أخبار أقدم",
  pager: "التنقل بين صفحات القائمة",
  empty: "لم يُنشر شيء هنا بعد.",
  sectionFeed: "تابع هذه الصفحة عبر RSS",
  lite: "نسخة خفيفة",
  full: "النسخة الكاملة",
  live: "مباشر",
  mostRead: "الأكثر قراءة",
} as const;

/** The standing pages a newsroom ships with; the foot of the page prints these unless it is given others. */
export const standingPages = [
  { slug: "about", title: "من نحن" },
  { slug: "contact", title: "اتصل بنا" },
  { slug: "ethics", title: "ميثاق الشرف المهني" },
  { slug: "corrections-policy", title: "سياسة التصحيح" },
  { slug: "privacy", title: "الخصوصية" },
] as const;

export const noticeMessages = {
  404: {
    title: "الصفحة غير موجودة",
    text: "قد يكون الرابط ناقصاً أو نُقلت الصفحة من مكانها. تجد آخر الأخبار في الصفحة الرئيسية.",
  },
  410: {
    title: "سُحبت هذه المادة",
    text: "كانت هنا مادة منشورة وقررت رئاسة التحرير سحبها، فلم تعد متاحة للقراءة.",
  },
  500: {
    title: "حدث خلل عندنا",
    text: "تعذّر عرض هذه الصفحة. نعمل على إصلاح الخلل، ونرجو أن تعيد المحاولة بعد قليل.",
  },
  503: {
    title: "الخدمة متوقفة مؤقتاً",
    text: "لا نستطيع عرض هذه الصفحة الآن. نرجو أن تعيد المحاولة بعد دقائق.",
  },
} as const;

export const noticeHome = "إلى الصفحة الرئيسية";
export const withdrawnReason = "سبب السحب:";

export const breakingMessages = {
  title: "عاجل",
  lead: "ما أعلنّاه عاجلاً، الأحدث أولاً.",
  past: "الأخبار العاجلة",
  now: "الآن ·",
  dismiss: "أخفِ العاجل",
  empty: "لا أخبار عاجلة.",
  older: "عواجل أقدم",
} as const;

export const correctionsMessages = {
  title: "التصحيحات",
  lead: "ما أخطأنا فيه بعد نشره وصوّبناه، بتاريخه وتحت خبره.",
  of: "في خبر:",
  empty: "لا تصحيحات منشورة.",
  older: "تصحيحات أقدم",
} as const;

export const archiveMessages = {
  title: "الأرشيف",
  lead: "كل ما نشرناه، شهراً شهراً ويوماً يوماً.",
  newsOf: (day: string) => `أخبار ${day}`,
  empty: "لم يُنشر شيء في هذا اليوم.",
  older: "أخبار أسبق من هذا اليوم",
  otherDays: "أيام أخرى",
  earlier: "اليوم السابق",
  later: "اليوم التالي",
  /** From Sunday on. */
  weekdays: ["أحد", "اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت"],
  articles: {
    one: "خبر واحد",
    two: "خبران",
    few: "{n} أخبار",
    many: "{n} خبراً",
    other: "{n} خبر",
  },
} as const;

export const searchMessages = {
  title: "البحث",
  label: "ابحث في الأخبار",
  hint: "كلمة أو أكثر، و«جملة بين قوسين» كما هي",
  submit: "ابحث",
  filters: "تصفية النتائج",
  section: "القسم",
  anySection: "كل الأقسام",
  from: "من تاريخ",
  to: "إلى تاريخ",
  author: "بقلم",
  anyAuthor: "كل الكتّاب",
  apply: "طبّق التصفية",
  results: "نتائج البحث",
  resultsFor: (typed: string) => `نتائج البحث عن «${typed}»`,
  more: (count: string) => `أكثر من ${count}`,
  corrected: "لم نجد ما كتبته. هل تقصد:",
  loose: "لم نجد الكلمات كلها في خبر واحد. هذه أقرب الأخبار إليها.",
  nothing: "لا نتائج",
  nothingFor: (typed: string) => `لم نجد شيئاً عن «${typed}».`,
  advice: [
    "تأكد من كتابة الكلمات، أو اكتب كلمات أقل.",
    "جرّب كلمة قريبة في المعنى: «مصرف» و«بنك».",
    "وسّع التاريخ أو اختر كل الأقسام.",
  ],
  sections: "تصفّح الأقسام",
  latest: "آخر الأخبار",
  pages: "صفحات النتائج",
  next: "المزيد من النتائج",
  previous: "النتائج السابقة",
  page: (at: string, of: string) => `صفحة ${at} من ${of}`,
  older: "نتائج أقدم من",
  busyTitle: "أبطئ قليلاً",
  busy: "وصلت من شبكتك طلبات بحث كثيرة في وقت قصير. انتظر لحظات ثم أعد المحاولة.",
  again: "عُد إلى البحث",
  count: {
    one: "نتيجة واحدة",
    two: "نتيجتان",
    few: "{n} نتائج",
    many: "{n} نتيجة",
    other: "{n} نتيجة",
  },
} as const;

export const keptMessages = {
  savedTitle: "المحفوظات",
  savedLead: "ضع خبراً هنا بزر «احفظ لوقت آخر» في صفحته، وعد إليه متى شئت ولو انقطعت الشبكة.",
  savedOnDevice: "القائمة في هذا الجهاز وهذا المتصفح وحدهما، ولا نعلم بها. وما تسحبه غرفة الأخبار يخرج منها.",
  savedWithoutScript:
    "تحتاج القائمة إلى جافاسكربت، وهي معطلة في متصفحك. كل ما سواها في الموقع يُقرأ من دونها.",
  savedNone: "لم تحفظ شيئاً بعد.",
  remove: "أخرجه",
  offlineTitle: "لا شبكة",
  offlineLead: "هذه الصفحة ليست محفوظة في جهازك. الأخبار التي فتحتها من قبل تُقرأ كما كانت آخر مرة.",
  lastFront: "آخر صفحة رئيسية",
} as const;

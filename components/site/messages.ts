/** What the frame of every reader page says. */
export const siteMessages = {
  skip: "انتقل إلى المحتوى",
  sections: "الأقسام",
  home: "الرئيسية",
  motto: "شعار الصحيفة",
  tools: "أدوات القراءة",
  theme: "مظهر الصفحة",
  footer: "ذيل الصفحة",
  pages: "عن المسلة",
  follow: "تابعنا",
  feed: "خلاصة الأخبار RSS",
  contact: "راسل غرفة الأخبار",
  top: "إلى أعلى الصفحة",
  latest: "آخر الأخبار",
  older: "أخبار أقدم",
  olderPages: "صفحات القائمة",
  empty: "لم يُنشر شيء هنا بعد.",
  authorKicker: "كتب",
  sectionFeed: "تابع هذا القسم عبر RSS",
} as const;

/** The standing pages a newsroom ships with; the footer prints these unless it is given others. */
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
    text: "قد يكون الرابط ناقصاً أو تغيّر مكان الصفحة. تجد آخر الأخبار في الصفحة الرئيسية.",
  },
  410: {
    title: "سُحبت هذه المادة",
    text: "كانت هنا مادة منشورة وقررت رئاسة التحرير سحبها، فلم تعد متاحة للقراءة.",
  },
  500: {
    title: "حدث خلل عندنا",
    text: "تعذّر عرض هذه الصفحة. أُبلغت غرفة الأخبار بالخلل، ونرجو أن تعيد المحاولة بعد قليل.",
  },
  503: {
    title: "الموقع متوقف مؤقتاً",
    text: "نجري عملاً طارئاً على الموقع وسيعود خلال دقائق. الصفحات التي فتحتها من قبل ما زالت متاحة.",
  },
} as const;

export const noticeHome = "إلى الصفحة الرئيسية";
export const withdrawnReason = "سبب السحب";

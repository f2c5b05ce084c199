export const paletteMessages = {
  title: "الأوامر",
  field: "ابحث عن أمر أو خبر",
  hint: "اكتب اسم أمر أو كلمات من عنوان خبر",
  none: "لا أمر ولا خبر بهذا الاسم.",
  looking: "لحظة…",
  list: "ما يمكن فعله",
  newStory: "خبر جديد",
  newStoryWords: "أنشئ اكتب مقال",
  help: "اختصارات لوحة المفاتيح",
  helpWords: "مساعدة مفاتيح",
  site: "افتح الموقع كما يراه القارئ",
  siteWords: "الواجهة القارئ",
  signOut: "تسجيل الخروج",
  signOutWords: "اخرج خروج حساب",
  untitled: "بلا عنوان",
} as const;

/** What the commands are told apart by; in this order. */
export const commandGroups = {
  words: "النص المحدد",
  moves: "خطوات الخبر",
  story: "هذا الخبر",
  insert: "أدرج",
  format: "تنسيق",
  tools: "أدوات",
  go: "انتقل",
  stories: "أخبار",
} as const;

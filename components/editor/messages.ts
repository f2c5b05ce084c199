import type { MoveName } from "@/newsroom/workflow/moves";

/** What the writing screen says. */
export const editorMessages = {
  kicker: "العنوان التمهيدي",
  headline: "العنوان",
  standfirst: "المقدمة",
  dateline: "مكان الخبر",
  datelinePreview: "يظهر في أول النص:",
  creditKind: "نوع المصدر",
  sources: "المصادر",
  sourcesHint: "اكتب اسم المصدر ثم Enter",
  section: "القسم",
  chooseSection: "اختر القسم",
  tags: "الوسوم",
  tagsHint: "اكتب لتختار وسماً أو تنشئه",
  bylines: "الكاتب",
  bylinesHint: "اكتب اسم الكاتب",
  body: "نص الخبر",
  bodyHint: "اكتب نص الخبر هنا…",
  moreTitles: "عناوين أخرى",
  seoTitle: "عنوان محركات البحث",
  shareTitle: "عنوان المشاركة",
  sameAsHeadline: "كالعنوان إن تُرك فارغاً",
  picture: "الصورة الرئيسية",
  choosePicture: "اختر صورة",
  changePicture: "غيّر الصورة",
  removePicture: "أزل الصورة",
  pictureSearch: "ابحث في الصور",
  noPictures: "لا صور بهذا الوصف.",
  loading: "لحظة…",
  alt: "النص البديل",
  altHint: "ما يُرى في الصورة، لمن لا يراها",
  caption: "التعليق على الصورة",
  details: "بيانات الخبر",
  remove: "أزل",
  create: "أنشئ وسم",
  chosen: "ما اخترته",
  suggestions: "اقتراحات",
  history: "سجل الخبر",
  revisions: "نسخ الخبر",
  review: "اقرأ كما يراه القارئ",
  backToWriting: "إلى الكتابة",
  view: "عرض",
  copyLink: "انسخ الرابط",
  copied: "نُسخ الرابط",
  returned: "أُعيد إليك للتعديل",
  readOnly: "لا يمكنك تعديل النص في هذه المرحلة.",
  approvalWillFall: "هذا النص معتمد: أي تعديل فيه يعيده إلى المراجعة.",
  failed: "حدث خلل. أعد المحاولة.",
  noNetwork: "لا اتصال بالشبكة. أعد المحاولة بعد قليل.",
  noNetworkForMove: "لا اتصال بالشبكة، فلم يتغير شيء. نصك محفوظ على جهازك.",
  notSavedYet: "لم يُحفظ النص على الخادم بعد. أعد المحاولة حين يُحفظ.",
  fixFirst: "أكمل ما يلي أولاً:",
  recovered: "استُعيد نص لم يكن قد حُفظ.",
  unsavedElsewhere: "على هذا الجهاز نص كتبته ولم يصل إلى الخادم:",
  close: "أغلق",
  cancel: "إلغاء",
  more: "المزيد",
  tooLong: "أطول مما يُلصق دفعة واحدة: الصقه أجزاءً.",
} as const;

export const saveStateMessages = {
  saved: "محفوظ",
  unsaved: "لم يُحفظ بعد",
  saving: "يُحفظ…",
  offline: "غير متصل، محفوظ على جهازك",
  offlineUnkept: "غير متصل، والنص في هذه الصفحة وحدها: لا تغلقها",
  "signed-out": "انتهت الجلسة، محفوظ على جهازك",
  conflict: "تعارض",
  refused: "لم يُحفظ",
  closed: "لم يُحفظ، محفوظ على جهازك",
} as const;

export const toolbarMessages = {
  toolbar: "تنسيق النص",
  paragraph: "فقرة",
  heading2: "عنوان ٢",
  heading3: "عنوان ٣",
  bold: "غامق",
  italic: "مائل",
  link: "رابط",
  bulletList: "قائمة",
  orderedList: "قائمة مرقمة",
  quote: "اقتباس",
  divider: "فاصل",
  undo: "تراجع",
  redo: "إعادة",
} as const;

export const linkMessages = {
  title: "رابط",
  address: "العنوان الإلكتروني للرابط",
  hint: "https:// أو بريد أو هاتف أو مسار من الموقع",
  bad: "هذا العنوان لا يصلح رابطاً.",
  set: "ضع الرابط",
  remove: "أزل الرابط",
} as const;

export const conflictMessages = {
  title: "تعارض: تغيّر هذا الخبر وأنت تكتب",
  lead: "لم يضع شيء: نصك محفوظ على جهازك وفي نسخ الخبر. انظر إلى النصين ثم اختر.",
  mine: "نصك",
  theirs: "النص المحفوظ",
  changedBy: "آخر من عدّله:",
  keepMine: "احفظ نصي فوقه",
  takeTheirs: "خذ النص المحفوظ",
  later: "لاحقاً",
  open: "اختر بين النصين",
  same: "لا فرق في الحقول؛ الفرق في النص.",
} as const;

export const againMessages = {
  title: "انتهت جلستك",
  lead: "نصك محفوظ على هذا الجهاز. سجّل الدخول لتكمل من حيث توقفت.",
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  submit: "تسجيل الدخول",
} as const;

/** What a move asks before it is made, and the word on its last button where it differs. */
export const moveQuestions: Partial<Record<MoveName, { title: string; lead: string; confirm?: string }>> = {
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
  at: "الموعد (بتوقيت بغداد)",
  override: "اعتمد رغم قاعدة العين الأخرى",
  overrideLead: "كتبت هذا النص أو كنت آخر من عدّله. اعتمادك له وحدك يُسجَّل مع السبب.",
  publishChanges: "انشر التعديلات",
  inAnHour: "بعد ساعة",
  thisEvening: "اليوم 6 مساءً",
  tomorrow: "غداً 8 صباحاً",
  scheduledFor: "يخرج",
  embargoUntil: "محظور نشره حتى",
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
    withdraw: "سُحب الخبر.",
    restore: "عاد الخبر إلى القراء.",
    spike: "حُذف الخبر.",
  } satisfies Record<MoveName, string>,
} as const;

export const measureForms = {
  words: {
    zero: "لا كلمات",
    one: "كلمة واحدة",
    two: "كلمتان",
    few: "{n} كلمات",
    many: "{n} كلمة",
    other: "{n} كلمة",
  },
  minutes: {
    one: "دقيقة قراءة",
    two: "دقيقتا قراءة",
    few: "{n} دقائق قراءة",
    many: "{n} دقيقة قراءة",
    other: "{n} دقيقة قراءة",
  },
} as const;

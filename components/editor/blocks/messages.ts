export const blockMessages = {
  tools: "أدوات القالب",
  close: "أغلق",
  cancel: "إلغاء",
  insert: "أدرج",
  remove: "احذف",
  missing: "لا يُعرض هذا القالب بلا شبكة، وهو باقٍ في النص.",
  caption: "تعليق تحته (اختياري)",
  attributionHint: "اسم القائل (اختياري)",
  boxTitleHint: "عنوان الإطار",
  names: {
    blockquote: "اقتباس",
    pullQuote: "اقتباس بارز",
    infoBox: "إطار معلومات",
    table: "جدول",
    image: "صورة",
    gallery: "معرض صور",
    embed: "محتوى من موقع آخر",
    relatedStory: "خبر ذو صلة",
    legacyHtml: "نص من موقع قديم",
    footnote: "حاشية",
  },
} as const;

export const frameMessages = {
  attribution: "أضف القائل",
  unwrap: "أعده فقرات",
  rowBefore: "صف فوق",
  rowAfter: "صف تحت",
  columnBefore: "عمود قبل",
  columnAfter: "عمود بعد",
  headerRow: "صف عناوين",
  removeRow: "احذف الصف",
  removeColumn: "احذف العمود",
  removeTable: "احذف الجدول",
} as const;

export const embedMessages = {
  title: "محتوى من موقع آخر",
  address: "عنوان المنشور أو المقطع",
  hint: "من يوتيوب أو إكس أو فيسبوك أو تيليغرام أو إنستغرام أو تيك توك أو فيميو. الصق العنوان أو رمز التضمين.",
  unknown: "هذا ليس عنوان منشور أو مقطع من المواقع السبعة. افتح المنشور نفسه وانسخ عنوانه.",
  change: "غيّر العنوان",
  none: "لم يُختر المحتوى بعد.",
} as const;

export const relatedMessages = {
  title: "خبر ذو صلة",
  search: "ابحث في أخبارنا المنشورة",
  none: "لا خبر منشور بهذه الكلمات.",
  change: "اختر خبراً آخر",
  gone: "لم يعد هذا الخبر منشوراً، فلا يراه القراء هنا.",
  loading: "لحظة…",
} as const;

export const noteMessages = {
  title: "حاشية",
  text: "نص الحاشية",
  hint: "تظهر تحت الخبر، وعناوين المواقع فيها روابط.",
  save: "احفظ الحاشية",
  remove: "احذف الحاشية",
} as const;

export const tableMessages = {
  title: "جدول",
  rows: "الصفوف",
  columns: "الأعمدة",
  headerRow: "الصف الأول عناوين",
} as const;

export const legacyMessages = {
  convert: "حوّله إلى فقرات",
  lead: "نص كما جاء من الموقع القديم، يُقرأ ولا يُعدّل هنا.",
  failed: "تعذر تحويله؛ بقي كما هو.",
  empty: "لا شيء فيه يُعرض.",
} as const;

export const pictureMessages = {
  caption: "تعليق على الصورة",
  credit: "صاحب الصورة",
  alt: "النص البديل",
  altHint: "ما يُرى في الصورة، لمن لا يراها",
  decorative: "زخرفية",
  width: "مكان الصورة",
  widths: { full: "بعرض النص", wide: "أعرض", inset: "جانبية" },
  change: "غيّر الصورة",
  gone: "لم تعد هذه الصورة في المكتبة، فلا يراها القراء.",
  loading: "لحظة…",
  add: "أضف صوراً",
  place: (at: number, of: number) => `الصورة ${at} من ${of}`,
  earlier: "قدّمها",
  later: "أخّرها",
  wordsOf: (at: number) => `كلمات الصورة ${at}`,
  takeOut: "أخرجها من المعرض",
  beside: "جنباً إلى جنب",
  emptyGallery: "لا صور في المعرض بعد.",
  chooseSeveral: "اختر صورة بعد صورة.",
  done: "تم",
} as const;

export const chosenForms = {
  one: "أُضيفت صورة",
  two: "أُضيفت صورتان",
  few: "أُضيفت {n} صور",
  many: "أُضيفت {n} صورة",
  other: "أُضيفت {n} صورة",
} as const;

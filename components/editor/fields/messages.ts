/** What the fields beside the text say. */
export const fieldMessages = {
  groups: {
    place: "القسم والوسوم",
    credit: "الكاتب والمصدر",
    picture: "الصورة الرئيسية",
    search: "الرابط ومحركات البحث",
    share: "بطاقة المشاركة",
  },
  looks: "كيف يظهر العنوان",
  onPhone: "على هاتف عرضه 360 بكسل",
  inGoogle: "في Google",
  cut: "أطول مما يتسع له سطر Google: يُقطع آخره.",
  tooLong: "أطول مما يتسع له مكانه:",
  of: "من",
  slugHint: "يُشتق من العنوان إن تُرك فارغاً، ويثبت بعد أول نشر.",
  slugFixed: "نُشر الخبر بهذا الرابط فلا يتغيّر.",
  reset: "أعده إلى العنوان",
  seoDescriptionHint: "كالمقدمة إن تُرك فارغاً",
  googleCard: "كما يظهر في Google",
  similarTag: "يوجد وسم مشابه:",
  similarAuthor: "يوجد كاتب باسم مشابه:",
  earlier: "قدّم",
  later: "أخّر",
  place: "موضعه",
  addGuest: "أضف كاتباً ضيفاً",
  guest: "ضيف",
  askForGuest: "كاتب ضيف ليس في القائمة؟ يضيفه محرر القسم.",
  focal: "مركز الصورة: حوله تُقص في القوائم والبطاقات.",
  loading: "لحظة…",
  missing: "تعذّر فتح هذا القسم بلا شبكة. نصك محفوظ؛ أعد فتح الصفحة حين تعود.",
} as const;

export const characterForms = {
  zero: "لا أحرف",
  one: "حرف واحد",
  two: "حرفان",
  few: "{n} أحرف",
  many: "{n} حرفاً",
  other: "{n} حرف",
} as const;

export const lineForms = {
  one: "سطر واحد",
  two: "سطران",
  few: "{n} أسطر",
  many: "{n} سطراً",
  other: "{n} سطر",
} as const;

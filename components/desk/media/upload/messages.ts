import type { PluralForms } from "@/newsroom/arabic/plural";

export const traySays = {
  title: "رفع صور",
  choose: "اختر صوراً",
  camera: "التقط صورة",
  hint: "أو أفلتها في أي موضع من الصفحة، أو الصقها. JPEG أو PNG أو WebP أو GIF، حتى 25 ميغابايت للصورة.",
  dropHere: "أفلت الصور هنا",
  shared: "ما يُكتب على كل الصور المرفوعة معاً",
  sharedHint: "يُكتب على كل صورة حين تصل، فوق ما قرأناه من الملف نفسه.",
  applyShared: "اكتبه على ما وصل قبل ذلك",
  progress: "تقدم الرفع",
  waiting: "تنتظر دورها",
  sending: (percent: number) => `تُرفع ${percent}%`,
  working: "تُعدّ للنشر…",
  cut: "انقطع الاتصال. تكمل من حيث توقفت حين يعود.",
  done: "في المكتبة",
  alike: "في المكتبة صورة تشبهها",
  open: "افتحها",
  goOn: "أكمل الرفع",
  retry: "أعد المحاولة",
  dismiss: (name: string) => `أزل «${name}» من القائمة`,
  clear: "أخلِ القائمة مما وصل",
  tooLarge: "الصورة أكبر من 25 ميغابايت. صغّرها ثم ارفعها.",
  signedOut: "انتهت جلستك. سجّل الدخول في صفحة أخرى ثم أعد المحاولة.",
  lost: "ربما وصلت الصورة قبل أن ينقطع الاتصال: ابحث عنها في المكتبة قبل أن ترفعها من جديد.",
  failed: "تعذر رفع الصورة.",
  sharedFailed: "وصلت الصورة ولم يُكتب عليها ما كتبته للجميع.",
  noPictures: "ليس بين ما أفلتّه صورة.",
} as const;

export const arrivedForms = {
  zero: "لم تصل صورة بعد",
  one: "وصلت صورة واحدة",
  two: "وصلت صورتان",
  few: "وصلت {n} صور",
  many: "وصلت {n} صورة",
  other: "وصلت {n} صورة",
} as const satisfies PluralForms;

export const refusals = {
  empty: "لم تصل أي صورة.",
  tooLarge: "الصورة أكبر من 25 ميغابايت.",
  format: "الصيغة غير مقبولة. ارفع صورة JPEG أو PNG أو WebP أو GIF.",
  broken: "الملف تالف ولا يمكن فتحه كصورة.",
  tooManyPixels: "أبعاد الصورة كبيرة جداً. صغّرها إلى ما دون 50 ميغابكسل.",
  tooSmall: "الصورة صغيرة جداً للنشر.",
} as const;

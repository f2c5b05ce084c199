export const uploadMessages = {
  upload: "ارفع صورة من جهازك",
  sending: (name: string, percent: number) => `تُرفع «${name}»… ${percent}%`,
  working: (name: string) => `تُعدّ «${name}»…`,
  tooLarge: "الصورة أكبر من 25 ميغابايت.",
  noNetwork: "انقطع الاتصال قبل أن تصل الصورة.",
  signedOut: "انتهت جلستك. سجّل الدخول ثم أعد رفع الصورة.",
  closed: "لم يعد هذا النص مفتوحاً لك، فبقيت الصورة في المكتبة.",
  failed: "تعذر رفع الصورة.",
  retry: "أعد المحاولة",
  dismiss: "أغلق",
} as const;

export const authorSays = {
  refused: "لم تُحفظ الصفحة: صحّح ما أُشير إليه.",
  longBio: "النبذة في 600 حرف على الأكثر.",
  badLink: "لكل رابط اسم قصير وعنوان كامل يبدأ بـ https.",
  manyLinks: "ستة روابط على الأكثر.",
  badPicture: "اختر صورة رفعتها أنت ولا حظر عليها.",
  takenName: "هذا الاسم لكاتب آخر.",
  unknown: "هذا الكاتب غير موجود.",
} as const;

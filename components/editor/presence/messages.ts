import type { Gender } from "@/db/types";
import { writesNow } from "@/newsroom/arabic/writes-now";

export const presenceMessages = {
  watching: (by: string, gender: Gender | null) => writesNow(by, gender),
  taken: (by: string) => `انتقل القلم منك إلى ${by}`,
  elsewhere: "أنت تكتب هذا الخبر في نافذة أخرى.",
  readAlong: "ترى النص هنا كلما حُفظ.",
  late: "ما كتبته ولم يُحفظ صار «نصاً وصل متأخراً» في نسخ الخبر.",
  takeOver: "تولَّ الكتابة",
  question: (by: string) => `تولَّ الكتابة بدل ${by}؟`,
  questionHere: "أكمل الكتابة في هذه النافذة؟",
  lead: "يظهر ذلك عند الطرفين، وكل نص لم يُحفظ بعد يبقى في نسخ الخبر.",
  no: "لا، أقرأ فقط",
  notTaken: "لم يصل طلبك إلى الخادم. أعد المحاولة بعد قليل.",
  here: (names: string) => `معك هنا: ${names}`,
} as const;

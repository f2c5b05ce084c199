import type { MailDigest } from "@/db/types";

/** What the bell and the list of notices say. */
export const noticeMessages = {
  title: "الإشعارات",
  none: "لا إشعارات بعد. يصلك هنا ما يخص أخبارك ومكتبك.",
  readAll: "اعتبرها كلها مقروءة",
  read: "اعتبره مقروءاً",
  unread: "جديد",
  older: "الأقدم",
  newest: "العودة إلى الأحدث",
  list: "ما أُخبرت به",
  byMail: "بالبريد الإلكتروني",
  digests: {
    at_once: "فوراً",
    daily: "مرة كل صباح",
    none: "لا تصلني",
  } satisfies Record<MailDigest, string>,
  arrived: "وصلك إشعار جديد",
} as const;

export const unreadForms = {
  zero: "لا جديد",
  one: "إشعار واحد غير مقروء",
  two: "إشعاران غير مقروءين",
  few: "{n} إشعارات غير مقروءة",
  many: "{n} إشعاراً غير مقروء",
  other: "{n} إشعار غير مقروء",
};

import type { DeliveryChannel, DeliveryStatus } from "@/db/types";

export const mailMessages = {
  title: "البريد والمراسلات",
  lead: "كل ما يخرج من غرفة الأخبار: إشعارات الزملاء، وما يُبلَّغ به المشتركون في الخارج.",
  noServer: "لا خادم بريد في هذه الغرفة: الرسائل محفوظة هنا ولا تخرج.",
  all: "الكل",
  views: "حالة الرسائل",
  empty: "لا رسائل بعد.",
  emptyFiltered: "لا رسائل بهذه الحالة.",
  retry: "أعد الإرسال",
  noted: "علمت بذلك",
  attempts: "محاولات",
  nextTry: "المحاولة التالية",
  older: "الأقدم",
} as const;

export const statusNames = {
  waiting: "بانتظار الإرسال",
  sent: "أُرسلت",
  kept: "محفوظة",
  failed: "تعذّر إرسالها",
  replaced: "حلّت محلها أحدث",
} as const satisfies Record<DeliveryStatus, string>;

export const channelNames = {
  mail: "بريد",
  hook: "خطاف ويب",
  telegram: "تيليغرام",
  websub: "WebSub",
  indexnow: "IndexNow",
} as const satisfies Record<DeliveryChannel, string>;

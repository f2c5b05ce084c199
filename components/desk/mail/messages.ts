import type { DeliveryChannel, DeliveryStatus, PublicationEventKind, SubscriberChannel } from "@/db/types";

export const mailMessages = {
  title: "البريد والمراسلات",
  lead: "كل ما يخرج من غرفة الأخبار: إشعارات الزملاء، وما يُبلَّغ به المشتركون في الخارج.",
  noServer: "لا خادم بريد في هذه الغرفة: الرسائل محفوظة هنا ولا تخرج.",
  all: "الكل",
  views: "حالة الرسائل",
  empty: "لا رسائل بعد.",
  emptyFiltered: "لا رسائل بهذه الحالة.",
  retry: "أرسل من جديد",
  attempts: "محاولات",
  nextTry: "المحاولة التالية",
  older: "الأقدم",
  subscribers: "المشتركون في الخارج",
  noSubscribers: "لا مشتركين بعد. أضف وكالة أو شريكاً ليُبلَّغ حين يُسحب خبر.",
  unsubscribe: "ألغِ الاشتراك",
  add: "أضف مشتركاً",
  name: "الاسم",
  channel: "كيف يُبلَّغ",
  address: "العنوان",
  addressHint: "https://… أو @channel أو بريد",
  kinds: "بماذا يُبلَّغ",
  secret: "مفتاح التوقيع. انسخه الآن، فلن يظهر مرة أخرى:",
  done: "أُضيف المشترك.",
  failed: "لم يصل الطلب. أعد المحاولة.",
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

/** What somebody outside can be told by. */
export const subscriberChannels = ["hook", "telegram", "mail"] as const satisfies SubscriberChannel[];

export const kindNames = {
  withdrawn: "سحب خبر",
  undone: "تراجع عن نشر",
  restored: "إعادة نشر",
  published: "خبر جديد",
  updated: "تحديث",
  corrected: "تصحيح",
  "silently-fixed": "تصويب",
} as const satisfies Record<PublicationEventKind, string>;

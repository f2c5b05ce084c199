import type { PublicationEventKind, SubscriberChannel } from "@/db/types";

export const outletMessages = {
  title: "المنافذ",
  lead: "من يُبلَّغ في الخارج بما يُنشر ويُصحَّح ويُسحب، وما صار إليه كل بلاغ.",
  log: "آخر ما أُرسل",
  own: "ما تُبلغه الغرفة بنفسها",
  telegram: "بوت تيليغرام",
  websub: "WebSub: قرّاء الخلاصات",
  indexNow: "IndexNow: محركات البحث",
  on: "يعمل",
  noBot: "لا بوت: ما يخص القنوات محفوظ هنا ولا يخرج. يضبطه من يدير الخادم.",
  noHub: "مطفأ: لا مركز مضبوط، أو الموقع لا يُفتح من الخارج.",
  noKey: "مطفأ: لا مفتاح. يضبطه من يدير الخادم.",
  subscribers: "المشتركون في الخارج",
  noSubscribers: "لا مشتركين بعد. أضف قناة أو وكالة أو شريكاً.",
  unsubscribe: "ألغِ الاشتراك",
  pause: "أوقفه مؤقتاً",
  resume: "استأنف",
  paused: "موقوف مؤقتاً: لا تصله إلا أخبار السحب.",
  test: "أرسل تجربة",
  add: "أضف مشتركاً",
  name: "الاسم",
  channel: "كيف يُبلَّغ",
  address: "العنوان",
  addressHints: {
    hook: "https://agency.example/hook",
    telegram: "@channel",
    mail: "desk@agency.example",
  },
  kinds: "بماذا يُبلَّغ",
  followsAll: "تُعرض الأخبار في القناة عند نشرها، وتُعدَّل مع كل تصحيح وتحديث، وتُحذف عند سحبها.",
  sections: "من أي أقسام",
  allSections: "بلا اختيار: من كل الأقسام.",
  secret: "مفتاح التوقيع. انسخه الآن، فلن يظهر مرة أخرى:",
  done: "أُضيف المشترك.",
  failed: "لم يصل الطلب. أعد المحاولة.",
} as const;

export const channelNames = {
  hook: "خطاف ويب",
  telegram: "قناة تيليغرام",
  mail: "بريد",
} as const satisfies Record<SubscriberChannel, string>;

export const kindNames = {
  withdrawn: "سحب خبر",
  undone: "تراجع عن نشر",
  restored: "إعادة نشر",
  published: "خبر جديد",
  updated: "تحديث",
  corrected: "تصحيح",
  "silently-fixed": "تصويب",
} as const satisfies Record<PublicationEventKind, string>;

import type { PublicationEventKind } from "@/db/types";

/** What a subscriber is told happened to an article. */
export const eventNames = {
  published: "خبر جديد",
  updated: "تحديث خبر",
  corrected: "تصحيح خبر",
  "silently-fixed": "تصويب خبر",
  withdrawn: "سحب خبر",
  restored: "إعادة نشر خبر",
  undone: "سحب خبر",
} as const satisfies Record<PublicationEventKind, string>;

/** The body of a mail about a story that readers no longer have. */
export const killText = "سحبت غرفة الأخبار هذا الخبر. نرجو رفعه من عندكم وعدم الاستناد إليه.";

/** What whoever is told of an act can do next, and where: the word for the link, and the page of the story. */
export const nextSteps: Record<string, { say: string; page: string }> = {
  submit: { say: "راجعه", page: "/review" },
  takeBack: { say: "انظر أين صار", page: "" },
  sendBack: { say: "عدّله وأرسله من جديد", page: "" },
  approve: { say: "انشره أو جدوله", page: "" },
  publish: { say: "انظر كيف خرج", page: "" },
  publishUrgent: { say: "راجعه ووقّعه", page: "/review" },
  undoPublication: { say: "انظر ما استجد", page: "" },
  withdraw: { say: "انظر ما استجد", page: "" },
  expire: { say: "انظر ما استجد", page: "" },
  comment: { say: "رد على التعليق", page: "/review" },
  mention: { say: "رد على التعليق", page: "/review" },
  commission: { say: "اقبله أو ابدأ الكتابة", page: "" },
  assign: { say: "اقبله أو ابدأ الكتابة", page: "" },
  setDue: { say: "انظر الموعد", page: "" },
};

export const noticeMail = {
  count: {
    zero: "لا جديد",
    one: "أمر واحد",
    two: "أمران",
    few: "{n} أمور",
    many: "{n} أمراً",
    other: "{n} أمر",
  },
  byClock: "ساعة غرفة الأخبار",
  untitled: "خبر بلا عنوان",
  newsroom: "غرفة الأخبار",
  open: "افتح الخبر",
  why: "تصلك هذه الرسالة لأن لك يداً في هذا الخبر. تغيّر ذلك من صفحة إشعاراتك.",
} as const;

/** What stands in a Telegram channel beside the words of the article. */
export const telegramSays = {
  corrected: "صُحِّح هذا الخبر.",
  withdrawn: "سُحب هذا الخبر.",
  test: "رسالة تجربة من غرفة الأخبار.",
  doubtful: "انقطع الجواب حين أُرسل هذا الخبر: قد تبقى منه نسخة في القناة. احذفها بيدك.",
} as const;

export const pingNames = { websub: "خلاصات تغيّرت", indexnow: "صفحات تغيّرت" } as const;

export const deliverySays = {
  badChannel: "اكتب اسم القناة هكذا: @almasalla، أو رقمها الذي يبدأ بـ -100.",
  badSection: "اختر أقساماً موجودة.",
  badHook: "اكتب عنواناً كاملاً يبدأ بـ https://",
  badMail: "اكتب عنوان بريد صحيحاً.",
  noKinds: "اختر ما يُبلَّغ به المشترك.",
  noName: "سمِّ المشترك.",
  refused: "لم يُضف المشترك.",
  deadLink: "الرابط في هذه الرسالة لم يعد صالحاً: اطلب رابطاً جديداً.",
  sealedLink: "(رابط سري لا يظهر هنا)",
  endedLink: "(رابط انتهت صلاحيته)",
  unknown: "هذه الرسالة غير موجودة أو لا تحتاج إعادة.",
  unmade: "تعذّر إعداد هذه الرسالة. خبرها لم يصل إلى هذا المشترك: أبلغه بنفسك.",
  unknownSubscriber: "هذا المشترك غير موجود.",
} as const;

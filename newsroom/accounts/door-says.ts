/** What the door of the newsroom says. */
export const doorSays = {
  wrong: "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
  tooMany: "محاولات كثيرة الآن. أعد المحاولة بعد لحظات.",
  stepGone: "انتهى وقت هذه الخطوة. سجّل الدخول من جديد.",
  wrongCode: "الرمز غير صحيح أو استُعمل من قبل.",
  wrongPasskey: "لم يُقبل مفتاح المرور.",
  wrongPassword: "كلمة المرور غير صحيحة.",
  noFactor: "لا عامل ثانٍ في هذا الحساب.",
  lastFactor: "دورك في غرفة الأخبار يشترط عاملاً ثانياً: أضف غيره قبل أن تزيل هذا.",
  unknownPasskey: "مفتاح المرور هذا غير موجود.",
  tooManyPasskeys: "بلغت أكثر ما يحمله الحساب من مفاتيح المرور.",
  hasCodeApp: "في حسابك تطبيق رموز: أزِله قبل أن تضيف غيره.",
  ownFactors: "أزل عاملك الثاني من صفحة «حسابي».",
  ownFactorFirst: "أضف عاملاً ثانياً إلى حسابك أولاً، ثم اشترطه على دورك.",
  reasonNeeded: "اكتب السبب.",
  addFactorFirst: "دورك في غرفة الأخبار يشترط عاملاً ثانياً: أضفه من صفحة «حسابي».",
  passkey: "مفتاح مرور",
  providerFailed: "لم يكتمل الدخول من هناك. أعد المحاولة أو ادخل بكلمة المرور.",
  noProvider: "هذا الحساب غير مربوط بحساب مؤسسة.",
  onlyProvider: "لا كلمة مرور لحسابك فتدخل بها بعد الفصل: اطلبها أولاً من «نسيت كلمة المرور؟» في صفحة الدخول.",
  ownProvider: "افصل حسابك من صفحة «حسابي».",
  notInvited: "هذا البريد غير مدعو إلى غرفة الأخبار. اطلب دعوة من المدير.",
} as const;

type SignedInFrom = { name: string; device: string; place: string; at: string };

/** To the owner of an account that was opened from a browser it has never been opened from. */
export const newDeviceLetter = ({ name, device, place, at }: SignedInFrom) => ({
  subject: "دخول إلى حسابك من جهاز جديد",
  text: [
    `${name}،`,
    "",
    "فُتح حسابك في غرفة الأخبار من جهاز لم يُفتح منه من قبل:",
    `الجهاز: ${device || "غير معروف"}`,
    ...(place ? [`المكان: ${place}`] : []),
    `الوقت: ${at}`,
    "",
    "إن لم تكن أنت فغيّر كلمة المرور وأنهِ الجلسات من صفحة «حسابي» فوراً، وأخبر المدير.",
  ].join("\n"),
});

/** What the page of one's own account says about its password and its address. */
export const credentialMessages = {
  password: "كلمة المرور",
  passwordLead: "تغييرها يُنهي كل جلساتك الأخرى.",
  current: "كلمة المرور الحالية",
  fresh: "كلمة المرور الجديدة",
  hint: "12 حرفاً على الأقل. جملة تذكرها أنت ولا يخمنها غيرك.",
  change: "غيّر كلمة المرور",
  changed: "تغيّرت كلمة المرور، وأُنهيت جلساتك الأخرى.",
  email: "البريد الإلكتروني",
  emailLead: "بريدك الآن",
  newEmail: "البريد الجديد",
  ask: "اطلب التغيير",
  asked: "أرسلنا رابطاً إلى بريدك القديم وآخر إلى الجديد. يتغير البريد حين توافق منهما معاً.",
  confirmLead: "توافق على أن يصير بريد حسابك:",
  confirm: "أوافق",
  half: "سُجّلت موافقتك. بقي أن توافق من البريد الآخر.",
  done: "تغيّر بريدك، وأُنهيت جلساتك الأخرى.",
} as const;

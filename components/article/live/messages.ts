export const liveMessages = {
  ended: "انتهت التغطية",
  title: "تغطية مباشرة",
  updated: "آخر تحديث:",
  keys: "أبرز ما حدث",
  pinned: "مثبّت",
  key: "بارز",
  corrected: "صُحّحت",
  entries: "التحديثات",
  older: "تحديثات أقدم",
  newest: "إلى أحدث التحديثات",
  empty: "تبدأ التحديثات بعد قليل.",
  link: "رابط هذا التحديث",
} as const;

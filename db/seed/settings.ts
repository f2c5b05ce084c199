/** The publication as shipped; every value is a setting that a newsroom may change. */
export const publication = {
  name: "المسلة",
  motto: "الحدث كما حدث",
  houseName: "المسلة الحدث",
  description:
    "المسلة موقع إخباري عراقي مستقل يتابع السياسة والأمن والاقتصاد والمجتمع والثقافة والرياضة على مدار الساعة.",
  disclaimer:
    "النص الذي يتضمن اسم الكاتب او الجهة او الوكالة، لايعبّر بالضرورة عن وجهة نظر المسلة، والمصدر هو المسؤول عن المحتوى. ومسؤولية المسلة هو في نقل الأخبار بحيادية، والدفاع عن حرية الرأي بأعلى مستوياتها.",
  disclaimerKinds: ["follow-up", "translation"],
  calendar: { months: "gregorian", comma: true, digits: "western", timeZone: "Asia/Baghdad" },
  contacts: {
    email: "newsroom@almasalla.test",
    corrections: "corrections@almasalla.test",
    phone: "+964 780 000 0000",
    address: "بغداد، شارع السعدون",
  },
  social: {
    telegram: "https://t.me/almasalla_demo",
    facebook: "https://www.facebook.com/almasalla.demo",
    x: "https://x.com/almasalla_demo",
    youtube: "https://www.youtube.com/@almasalla_demo",
    instagram: "https://www.instagram.com/almasalla.demo",
  },
} as const;

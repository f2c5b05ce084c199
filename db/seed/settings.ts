import type { House } from "@/db/types";

/** The publication as shipped; every value is a setting that a newsroom may change. */
export const house = {
  name: "المسلة",
  motto: "الحدث كما حدث",
  datelineName: "المسلة الحدث",
  description:
    "المسلة موقع إخباري عراقي مستقل يتابع السياسة والأمن والاقتصاد والمجتمع والثقافة والرياضة على مدار الساعة.",
  disclaimer:
    "النص الذي يتضمن اسم الكاتب او الجهة او الوكالة، لايعبّر بالضرورة عن وجهة نظر المسلة، والمصدر هو المسؤول عن المحتوى. ومسؤولية المسلة هو في نقل الأخبار بحيادية، والدفاع عن حرية الرأي بأعلى مستوياتها.",
  disclaimerKinds: ["follow-up", "translation", "opinion"],
  calendar: { months: "gregorian", comma: true, digits: "western", timeZone: "Asia/Baghdad" },
  contactEmail: "newsroom@almasalla.test",
  social: [
    { name: "تلغرام", url: "https://t.me/almasalla_demo" },
    { name: "فيسبوك", url: "https://www.facebook.com/almasalla.demo" },
    { name: "إكس", url: "https://x.com/almasalla_demo" },
    { name: "يوتيوب", url: "https://www.youtube.com/@almasalla_demo" },
  ],
  fourEyes: true,
  weekStartsOn: "saturday",
} satisfies House;

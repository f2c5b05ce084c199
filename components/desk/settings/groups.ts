import type { SettingsGroup } from "./types";

/** Everything this page can set, group by group; a new setting is a new line here. */
export const settingsGroups: SettingsGroup[] = [
  {
    id: "robots",
    title: "الزواحف",
    lead: "من يجمع صفحات الموقع. محركات البحث ومعاينات الروابط في واتساب وتلغرام وفيسبوك وإكس مسموح لها دائماً.",
    file: "/robots.txt",
    fields: [
      {
        name: "aiCrawlers",
        kind: "choice",
        label: "زواحف الذكاء الاصطناعي",
        hint: "المنع طلب يلتزم به من يحترم robots.txt، وليس حجباً.",
        options: [
          ["no-training", "لا تدريب: تُمنع زواحف التدريب، ويُسمح لمن يجيب ويذكر المصدر"],
          ["refuse", "تُمنع كلها"],
          ["allow", "يُسمح لها كلها"],
        ],
      },
      {
        name: "refusedRobots",
        kind: "lines",
        isList: true,
        label: "زواحف أخرى ممنوعة",
        hint: "اسم واحد في كل سطر، كما يعرّف الزاحف نفسه.",
      },
    ],
  },
  {
    id: "ads",
    title: "بائعو الإعلان",
    lead: "من يحق له بيع مساحات الموقع. إن تُرك فارغاً أعلن الموقع أن لا أحد مخوّل بالبيع.",
    file: "/ads.txt",
    fields: [
      {
        name: "ads",
        kind: "lines",
        isList: false,
        label: "سطور ads.txt",
        hint: "النطاق، رقم الحساب، DIRECT أو RESELLER، ثم رمز جهة التصديق إن وُجد.",
      },
    ],
  },
  {
    id: "security",
    title: "البلاغات الأمنية",
    lead: "أين يبلّغنا من وجد ثغرة في الموقع. تاريخ الصلاحية يُحسب ويتجدد وحده.",
    file: "/.well-known/security.txt",
    fields: [
      {
        name: "securityContact",
        kind: "line",
        label: "عنوان البلاغات",
        hint: "بريد أو رابط https. إن تُرك فارغاً استُعمل بريد غرفة الأخبار.",
      },
      {
        name: "securityPolicy",
        kind: "line",
        label: "صفحة سياسة البلاغات",
        hint: "رابط https، اختياري.",
      },
    ],
  },
  {
    id: "feeds",
    title: "الخلاصات",
    lead: "مركز WebSub يُخبر المشتركين بالخبر لحظة نشره بدل أن يسألوا عنه كل ساعة.",
    file: "/feed.xml",
    fields: [
      {
        name: "hub",
        kind: "line",
        label: "عنوان المركز",
        hint: "رابط https. إن تُرك فارغاً لم تُعلن الخلاصات مركزاً.",
      },
    ],
  },
];

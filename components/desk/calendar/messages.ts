import type { CalendarKind } from "./types";

export const calendarMessages = {
  title: "التقويم",
  views: "طريقة العرض",
  month: "شهر",
  week: "أسبوع",
  go: "التنقل في التقويم",
  previous: { month: "الشهر السابق", week: "الأسبوع السابق" },
  next: { month: "الشهر التالي", week: "الأسبوع التالي" },
  today: "اليوم",
  legend: "ألوان التقويم",
  days: "أيام التقويم",
  empty: "لا موعد في هذه المدة.",
  change: "غيّر الموعد",
  changeLead: "يُحسب الموعد بتوقيت غرفة الأخبار أينما كنت.",
  at: "الموعد الجديد",
  save: "غيّر الموعد",
  past: "الموعد مضى. اختر وقتاً آتياً.",
  moved: "صار موعده",
  others: (count: string) => `و${count} غيرها`,
} as const;

export const kindNames = {
  planned: "مخطط",
  due: "يُسلَّم",
  scheduled: "مجدول",
  embargo: "محظور حتى",
  published: "نُشر",
} as const satisfies Record<CalendarKind, string>;

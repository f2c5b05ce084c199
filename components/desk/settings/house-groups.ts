import type { House } from "@/db/types";
import { creditKindNames } from "@/newsroom/workflow/messages";
import type { HouseGroup } from "./types";

const field = (calendar: House["calendar"], name: string) =>
  Object.entries(calendar).find(([key]) => key === name)?.[1];

/** What the house is called and does, group by group; a new setting is a new line here. */
export const houseGroups: HouseGroup[] = [
  {
    id: "identity",
    title: "الاسم والهوية",
    lead: "كيف تسمّي الصحيفة نفسها في رأس كل صفحة، وفي محركات البحث، وفي افتتاح كل خبر.",
    fields: [
      { name: "name", kind: "line", label: "اسم الصحيفة", hint: "في رأس كل صفحة.", most: 60 },
      {
        name: "motto",
        kind: "line",
        label: "الشعار",
        hint: "تحت الاسم. يُترك فارغاً لمن لا شعار له.",
        most: 120,
      },
      {
        name: "datelineName",
        kind: "line",
        label: "الاسم في افتتاح الخبر",
        hint: "يأتي بعد المكان: «بغداد/المسلة الحدث:».",
        most: 60,
      },
      {
        name: "description",
        kind: "text",
        label: "وصف الموقع",
        hint: "سطر أو سطران لمحركات البحث.",
        most: 300,
      },
    ],
  },
  {
    id: "disclaimer",
    title: "إخلاء المسؤولية",
    lead: "نص ثابت يظهر تحت الأخبار التي ليست من عندنا.",
    fields: [
      { name: "disclaimer", kind: "text", label: "النص", hint: "إن تُرك فارغاً لم يظهر شيء.", most: 2_000 },
      {
        name: "disclaimerKinds",
        kind: "ticks",
        label: "متى يظهر",
        hint: "مع أي نوع من الأخبار، كما يختاره كاتبها في سطر المصدر.",
        options: Object.entries(creditKindNames),
      },
    ],
  },
  {
    id: "calendar",
    title: "التقويم والأرقام",
    lead: "كيف تُكتب التواريخ والأوقات عند القراء وفي غرفة الأخبار.",
    fields: [
      {
        name: "months",
        of: "calendar",
        kind: "choice",
        label: "أسماء الأشهر",
        hint: "كما تظهر في تاريخ كل خبر.",
        options: [
          ["iraqi", "تموز"],
          ["gregorian", "يوليو"],
          ["dual", "تموز/ يوليو"],
        ],
      },
      {
        name: "comma",
        of: "calendar",
        kind: "flag",
        label: "فاصلة قبل السنة",
        hint: "«23 يوليو، 2024» بدل «23 يوليو 2024».",
      },
      {
        name: "digits",
        of: "calendar",
        kind: "choice",
        label: "الأرقام",
        hint: "ما يكتبه الموقع بنفسه من تواريخ وأعداد؛ نص الخبر يبقى كما كُتب.",
        options: [
          ["western", "123"],
          ["arabic-indic", "١٢٣"],
        ],
      },
      {
        name: "timeZone",
        of: "calendar",
        kind: "zone",
        label: "المنطقة الزمنية",
        hint: "ساعة غرفة الأخبار: بها تُجدول الأخبار وتُؤرَّخ.",
      },
      {
        name: "weekStartsOn",
        kind: "choice",
        label: "أول أيام الأسبوع",
        hint: "في تقويم غرفة الأخبار.",
        options: [
          ["saturday", "السبت"],
          ["sunday", "الأحد"],
        ],
      },
    ],
  },
  {
    id: "contact",
    title: "التواصل",
    lead: "أين يجدنا القراء: في ذيل كل صفحة، وفي ما تقرؤه محركات البحث.",
    fields: [
      { name: "contactEmail", kind: "email", label: "بريد غرفة الأخبار", hint: "يراه القراء.", most: 200 },
      { name: "social", kind: "links", label: "حسابات الشبكات", hint: "اسم لكل حساب وعنوانه الكامل." },
    ],
  },
  {
    id: "rules",
    title: "قواعد المراجعة",
    lead: "ما يُلزم به الخادم كل خبر قبل نشره.",
    fields: [
      {
        name: "fourEyes",
        kind: "flag",
        label: "لا يعتمد الخبر من كتبه أو عدّله أخيراً",
        hint: "يبقى لرئيس التحرير أن يتجاوزها بسبب مسجّل.",
      },
    ],
  },
];

/** What a field holds now. */
export const settingOf = (house: House, { name, of }: { name: string; of?: "calendar" | undefined }) =>
  of ? field(house.calendar, name) : Object.entries(house).find(([key]) => key === name)?.[1];

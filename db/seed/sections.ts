export const desks = [
  { slug: "politics", name: "السياسة والأمن" },
  { slug: "economy", name: "الاقتصاد" },
  { slug: "world", name: "العالم العربي والدولي" },
  { slug: "sport", name: "الرياضة" },
  { slug: "culture", name: "الثقافة والمجتمع" },
  { slug: "opinion", name: "الآراء" },
] as const;

export type DeskSlug = (typeof desks)[number]["slug"];

interface SeedSection {
  slug: string;
  name: string;
  desk: DeskSlug;
  description: string;
}

/** In the order readers see them. */
export const sections = [
  {
    slug: "politics",
    name: "سياسة",
    desk: "politics",
    description: "البرلمان والحكومة والأحزاب والعلاقات بين بغداد والمحافظات والإقليم.",
  },
  {
    slug: "security",
    name: "أمن",
    desk: "politics",
    description: "الحدود والجريمة والدفاع المدني وما يمسّ سلامة الناس.",
  },
  {
    slug: "economy",
    name: "اقتصاد",
    desk: "economy",
    description: "النفط والدينار والأسواق والزراعة والموانئ وفرص العمل.",
  },
  {
    slug: "arab",
    name: "عربي",
    desk: "world",
    description: "أخبار الجوار العربي وما يصل العراق بمحيطه.",
  },
  {
    slug: "world",
    name: "دولي",
    desk: "world",
    description: "ما يجري في العالم ويصل أثره إلى العراق.",
  },
  {
    slug: "sport",
    name: "رياضة",
    desk: "sport",
    description: "الدوري والمنتخبات والألعاب الفردية وملاعب المحافظات.",
  },
  {
    slug: "culture",
    name: "ثقافة",
    desk: "culture",
    description: "الكتاب والمسرح والموسيقى وذاكرة المدن العراقية.",
  },
  {
    slug: "society",
    name: "مجتمع",
    desk: "culture",
    description: "التعليم والصحة والسكن والبيئة وحكايات الناس.",
  },
  {
    slug: "science",
    name: "علوم وتقنية",
    desk: "culture",
    description: "الجامعات والمختبرات والطاقة والفضاء والحياة الرقمية.",
  },
  {
    slug: "opinion",
    name: "آراء",
    desk: "opinion",
    description: "مقالات كتّاب الرأي، وهي تعبّر عن أصحابها.",
  },
] as const satisfies readonly SeedSection[];

export type SectionSlug = (typeof sections)[number]["slug"];

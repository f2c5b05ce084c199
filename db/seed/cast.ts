import type { AuthorPictureKey } from "@/db/seed/pictures";
import type { DeskSlug } from "@/db/seed/sections";
import type { Role } from "@/db/types";

interface SeedAccount {
  name: string;
  email: string;
  roles: readonly Role[];
  desks: readonly DeskSlug[];
}

export const demoPassword = "masalla-demo-2026";

export const cast = {
  zainab: {
    name: "زينب الياسري",
    email: "zainab@almasalla.test",
    roles: ["reporter"],
    desks: ["politics"],
  },
  ali: {
    name: "علي الدوري",
    email: "ali@almasalla.test",
    roles: ["editor"],
    desks: ["politics", "economy", "world", "sport", "opinion"],
  },
  salma: { name: "سلمى البياتي", email: "salma@almasalla.test", roles: ["chief"], desks: [] },
  maryam: { name: "مريم حنّا", email: "maryam@almasalla.test", roles: ["admin"], desks: [] },
  noor: {
    name: "نور السلمان",
    email: "noor@almasalla.test",
    roles: ["contributor"],
    desks: ["culture"],
  },
  haider: {
    name: "حيدر العزاوي",
    email: "haider@almasalla.test",
    roles: ["copy_editor"],
    desks: [],
  },
} as const satisfies Record<string, SeedAccount>;

export type CastKey = keyof typeof cast;

interface SeedAuthor {
  slug: string;
  name: string;
  kind: "staff" | "guest";
  account: CastKey | null;
  title: string;
  bio: string;
  picture: AuthorPictureKey;
}

/** Whose names stand over stories; a guest has no account. */
export const authors = {
  newsroom: {
    slug: "newsroom",
    name: "هيئة التحرير",
    kind: "staff",
    account: null,
    title: "غرفة أخبار المسلة",
    bio: "أخبار تعدّها غرفة الأخبار في المسلة من مصادرها ومن الوكالات، ويراجعها محرر قبل النشر.",
    picture: "author-newsroom",
  },
  zainab: {
    slug: "zainab-alyasiri",
    name: "زينب الياسري",
    kind: "staff",
    account: "zainab",
    title: "مراسلة الشؤون السياسية",
    bio: "تغطي البرلمان والحكومة وشؤون المحافظات منذ عام 2017. درست الإعلام في جامعة بغداد، وعملت في الإذاعة قبل انضمامها إلى المسلة.",
    picture: "author-zainab",
  },
  ali: {
    slug: "ali-aldouri",
    name: "علي الدوري",
    kind: "staff",
    account: "ali",
    title: "محرر الأخبار",
    bio: "يحرر أخبار السياسة والاقتصاد ويكتب في شؤون الطاقة والمياه. بدأ مصححاً في صحيفة محلية في سامراء، ويعمل في الصحافة منذ 18 عاماً.",
    picture: "author-ali",
  },
  salma: {
    slug: "salma-albayati",
    name: "سلمى البياتي",
    kind: "staff",
    account: "salma",
    title: "رئيسة التحرير",
    bio: "رئيسة تحرير المسلة. أدارت غرف أخبار في بغداد وأربيل، وتهتم بأخلاقيات المهنة وتدريب الصحفيين الشباب.",
    picture: "author-salma",
  },
  noor: {
    slug: "noor-alsalman",
    name: "نور السلمان",
    kind: "staff",
    account: "noor",
    title: "كاتبة متعاونة من البصرة",
    bio: "تكتب عن الأهوار والثقافة والناس في جنوب العراق، وتصوّر ما تكتب عنه حين يسمح الطريق.",
    picture: "author-noor",
  },
  thamer: {
    slug: "thamer-alhadithi",
    name: "ثامر الحديثي",
    kind: "guest",
    account: null,
    title: "كاتب رأي",
    bio: "مهندس ري متقاعد، أمضى ثلاثة عقود بين السدود والمشاريع الإروائية، ويكتب عموداً أسبوعياً عن الماء والمدينة.",
    picture: "author-thamer",
  },
  layan: {
    slug: "layan-haddad",
    name: "ليان حدّاد",
    kind: "guest",
    account: null,
    title: "مراسلة من عمّان",
    bio: "صحفية مقيمة في عمّان، تتابع الاقتصاد والنقل والعلاقات بين العراق والأردن ومصر.",
    picture: "author-layan",
  },
} as const satisfies Record<string, SeedAuthor>;

export type AuthorKey = keyof typeof authors;

import type { AuthorPictureKey } from "@/db/seed/pictures";
import type { DeskSlug } from "@/db/seed/sections";
import type { Gender, Role } from "@/db/types";

interface SeedAccount {
  name: string;
  gender: Gender;
  email: string;
  roles: readonly Role[];
  desks: readonly DeskSlug[];
}

export const demoPassword = "masalla-demo-2026";

export const cast = {
  zainab: {
    name: "زينب الياسري",
    gender: "female",
    email: "zainab@almasalla.test",
    roles: ["reporter"],
    desks: ["politics"],
  },
  ali: {
    name: "علي الدوري",
    gender: "male",
    email: "ali@almasalla.test",
    roles: ["editor"],
    desks: ["politics", "economy", "world", "sport", "opinion"],
  },
  salma: {
    name: "سلمى البياتي",
    gender: "female",
    email: "salma@almasalla.test",
    roles: ["chief"],
    desks: [],
  },
  maryam: {
    name: "مريم حنّا",
    gender: "female",
    email: "maryam@almasalla.test",
    roles: ["admin"],
    desks: [],
  },
  noor: {
    name: "نور السلمان",
    gender: "female",
    email: "noor@almasalla.test",
    roles: ["contributor"],
    desks: ["culture"],
  },
  haider: {
    name: "حيدر العزاوي",
    gender: "male",
    email: "haider@almasalla.test",
    roles: ["copy_editor"],
    desks: [],
  },
} as const satisfies Record<string, SeedAccount>;

export type CastKey = keyof typeof cast;

interface SeedAuthor {
  slug: string;
  name: string;
  account: CastKey | null;
  isGuest?: true;
  bio: string;
  picture: AuthorPictureKey;
}

/** Whose names stand over stories; a guest has no account, and neither has the house itself. */
export const authors = {
  newsroom: {
    slug: "newsroom",
    name: "هيئة التحرير",
    account: null,
    bio: "أخبار تعدّها غرفة الأخبار في المسلة من مصادرها ومن الوكالات، ويراجعها محرر قبل النشر.",
    picture: "author-newsroom",
  },
  zainab: {
    slug: "zainab-alyasiri",
    name: "زينب الياسري",
    account: "zainab",
    bio: "مراسلة الشؤون السياسية. تغطي البرلمان والحكومة وشؤون المحافظات منذ عام 2017. درست الإعلام في جامعة بغداد، وعملت في الإذاعة قبل انضمامها إلى المسلة.",
    picture: "author-zainab",
  },
  ali: {
    slug: "ali-aldouri",
    name: "علي الدوري",
    account: "ali",
    bio: "محرر أخبار السياسة والاقتصاد ويكتب في شؤون الطاقة والمياه. بدأ مصححاً في صحيفة محلية في سامراء، ويعمل في الصحافة منذ 18 عاماً.",
    picture: "author-ali",
  },
  salma: {
    slug: "salma-albayati",
    name: "سلمى البياتي",
    account: "salma",
    bio: "رئيسة تحرير المسلة. أدارت غرف أخبار في بغداد وأربيل، وتهتم بأخلاقيات المهنة وتدريب الصحفيين الشباب.",
    picture: "author-salma",
  },
  noor: {
    slug: "noor-alsalman",
    name: "نور السلمان",
    account: "noor",
    bio: "كاتبة متعاونة من البصرة. تكتب عن الأهوار والثقافة والناس في جنوب العراق، وتصوّر ما تكتب عنه حين يسمح الطريق.",
    picture: "author-noor",
  },
  thamer: {
    slug: "thamer-alhadithi",
    name: "ثامر الحديثي",
    account: null,
    isGuest: true,
    bio: "كاتب رأي ومهندس ري متقاعد، أمضى ثلاثة عقود بين السدود والمشاريع الإروائية، ويكتب عموداً أسبوعياً عن الماء والمدينة.",
    picture: "author-thamer",
  },
  layan: {
    slug: "layan-haddad",
    name: "ليان حدّاد",
    account: null,
    isGuest: true,
    bio: "صحفية مقيمة في عمّان، تتابع الاقتصاد والنقل والعلاقات بين العراق والأردن ومصر.",
    picture: "author-layan",
  },
} as const satisfies Record<string, SeedAuthor>;

export type AuthorKey = keyof typeof authors;

import { house as shipped } from "@/db/seed/settings";
import type { Article, ArticleCard, House, Picture } from "@/db/types";

/** Texts as components get them, without a database. */
export const house: House = shipped;

export const aPicture = (picture: Partial<Picture> = {}): Picture => ({
  id: 7,
  hash: "1a2b3c4d5e6f7081",
  width: 1600,
  height: 1000,
  tone: "#334455",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.4,
  alt: "جسر على دجلة",
  caption: "",
  credit: "",
  ...picture,
});

export const aCard = (card: Partial<ArticleCard> = {}): ArticleCard => ({
  id: 12,
  slug: "العراق-يتطلع",
  kicker: "",
  headline: "العراق يتطلع لانهاء عمل التحالف الدولي",
  standfirst: "",
  section: { id: 1, slug: "politics", name: "سياسة" },
  publishedAt: new Date("2024-07-23T12:00:00+03:00"),
  updatedAt: null,
  picture: null,
  authors: [],
  isLive: false,
  ...card,
});

export const anArticle = (article: Partial<Article> = {}): Article => ({
  ...aCard(),
  textVersion: 1,
  dateline: "بغداد",
  creditKind: "follow-up",
  creditSources: ["وكالات"],
  seoTitle: "",
  seoDescription: "",
  shareTitle: "",
  shareDescription: "",
  body: { type: "doc", content: [] },
  plainText: "كلمة ".repeat(400),
  tags: [],
  corrections: [],
  pictures: [],
  related: [],
  recordings: [],
  authors: [],
  ...article,
});

import { doc, p } from "@/db/seed/nodes";
import { readSeedArticle, seedArticleCredit } from "@/db/seed/seed-article";
import type { SeedStory } from "@/db/seed/types";

/** The one real page as a story: its words as published, nothing added that readers would read. */
export function seedArticleStory(minutesAgo: number): SeedStory {
  const article = readSeedArticle();
  return {
    key: "seed-article",
    section: "politics",
    writer: "zainab",
    bylines: ["newsroom"],
    kicker: "",
    headline: article.headline,
    standfirst: "",
    dateline: article.dateline.place,
    credit: seedArticleCredit(article),
    tags: ["التحالف الدولي", "واشنطن"],
    picture: null,
    body: doc(...article.paragraphs.map((paragraph) => p(paragraph))),
    life: { state: "published", minutesAgo },
  };
}

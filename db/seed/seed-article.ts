import { readFileSync } from "node:fs";
import type { CreditKind } from "@/db/types";

export interface SeedArticle {
  name: string;
  masthead: string;
  headline: string;
  printedDate: string;
  dateline: { place: string; house: string };
  paragraphs: string[];
  source: string;
  disclaimer: string;
  bylineLabel: string;
}

const creditKinds: Record<string, CreditKind> = {
  متابعة: "follow-up",
  خاص: "exclusive",
  تقرير: "report",
  ترجمة: "translation",
};

/** The moment the page gives only as a day: noon in Baghdad. */
export const seedArticlePublishedAt = new Date("2024-07-23T12:00:00+03:00");

export const readSeedArticle = () =>
  parseSeedArticle(readFileSync(new URL("../../seed/article.txt", import.meta.url), "utf8"));

/** Takes the published page apart; `printSeedArticle` puts the same words together again. */
export function parseSeedArticle(page: string): SeedArticle {
  const lines = page.split("\n").filter((line) => line !== "");
  const [name, masthead, headline, , printedDate, opening, ...rest] = lines;
  const [bylineLabel, disclaimer, source] = rest.splice(-3).reverse();
  const dateline = /^(?<place>[^/]+)\/(?<house>[^:]+): (?<first>.+)$/.exec(opening ?? "")?.groups;
  if (!name || !masthead || !headline || !printedDate || !dateline || !source || !disclaimer || !bylineLabel)
    throw new Error("seed/article.txt no longer has the parts of the published page");
  return {
    name,
    masthead,
    headline,
    printedDate,
    dateline: { place: dateline.place ?? "", house: dateline.house ?? "" },
    paragraphs: [dateline.first ?? "", ...rest],
    source,
    disclaimer,
    bylineLabel,
  };
}

/** «المسلة – متابعة – وكالات»: the house, how the story was made, from whom. */
export function seedArticleCredit({ source }: SeedArticle) {
  const [, kind = "", ...sources] = source.split(" – ");
  return { kind: creditKinds[kind] ?? "follow-up", sources };
}

/** «المسلة الحدث كما حدث» is the publication's name, then its motto. */
export const seedArticleMotto = ({ name, masthead }: SeedArticle) => masthead.slice(name.length + 1);

export function printSeedArticle(article: SeedArticle): string[] {
  const [first = "", ...others] = article.paragraphs;
  const { place, house } = article.dateline;
  return [
    article.name,
    article.masthead,
    article.headline,
    article.headline,
    article.printedDate,
    `${place}/${house}: ${first}`,
    ...others,
    article.source,
    article.disclaimer,
    article.bylineLabel,
  ];
}
